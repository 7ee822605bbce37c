package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void valuesComeBackAfterARestart() {
        Settings.in(folder).put("theme", "dark");
        Settings.in(folder).put("files", List.of("/a b", "/c=d"));
        Settings again = Settings.in(folder);
        assertEquals(Optional.of("dark"), again.get("theme"));
        assertEquals(List.of("/a b", "/c=d"), again.list("files"));
    }

    @Test
    void aDamagedFileIsAsIfThereWereNone() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=\\uZZZZ");
        assertEquals(Optional.empty(), Settings.in(folder).get("theme"));
    }

    @Test
    void recentFilesAreNewestFirstWithoutDoublesAndWithoutMissingOnes() throws IOException {
        Path a = Files.createFile(folder.resolve("a.mnv4.json"));
        Path b = Files.createFile(folder.resolve("b.mnv4.json"));
        RecentFiles recent = new RecentFiles(Settings.in(folder));
        recent.add(a);
        recent.add(b);
        recent.add(a);
        assertEquals(List.of(a, b), recent.files());
        Files.delete(b);
        assertEquals(List.of(a), new RecentFiles(Settings.in(folder)).files());
    }

    @Test
    void oneVariableMovesAllFolders() {
        Path home = Path.of("/home/ada");
        assertEquals(
                Path.of("/home/ada/.config/mnv4-designer"),
                UserFolders.of(Map.of(), home).settings());
        assertEquals(
                Path.of("/x/mnv4-designer"),
                UserFolders.of(Map.of("XDG_DATA_HOME", "/x"), home).data());
        assertTrue(UserFolders.of(Map.of("MNV4_HOME", "/m", "XDG_DATA_HOME", "/x"), home)
                .data()
                .endsWith("m"));
    }
}
