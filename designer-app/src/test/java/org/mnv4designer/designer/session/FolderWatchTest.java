package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path home;

    private Path folder;
    private FolderWatch watch;

    @BeforeEach
    void start() {
        folder = home.resolve("devices");
        watch = new FolderWatch(folder, ".json");
    }

    @Test
    void filesThatComeChangeAndGoAreNoticedOnceEach() throws IOException {
        assertFalse(watch.hasChanged());
        Files.createDirectory(folder);
        assertFalse(watch.hasChanged());
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        assertTrue(watch.hasChanged());
        assertFalse(watch.hasChanged());
        Files.writeString(file, "{ }");
        assertTrue(watch.hasChanged());
        Files.delete(file);
        assertTrue(watch.hasChanged());
        assertFalse(watch.hasChanged());
    }

    @Test
    void otherFilesAreOverlooked() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("notes.txt"), "");
        assertFalse(watch.hasChanged());
    }

    @Test
    void aLinkThatLeadsToItselfIsAFileLikeOthers() throws IOException {
        Files.createDirectory(folder);
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("a.json"));
        assertTrue(watch.hasChanged());
        assertFalse(watch.hasChanged());
    }
}
