package org.mnv4designer.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourTest {
    @TempDir
    Path folder;

    private Path design = Path.of("");

    @BeforeEach
    void placeADesign() throws IOException {
        Path designs = Files.createDirectory(folder.resolve("designs"));
        Files.writeString(folder.resolve("secret"), "x");
        design = designs.resolve("a.mnv4.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.safetensors", "weights/a.safetensors", "./a.safetensors", "weights/../a.safetensors"})
    void filesBesideAndBelowAreFound(String path) throws IOException {
        Path expected = design.resolveSibling(path.contains("..") ? "a.safetensors" : path)
                .normalize();
        assertEquals(expected, Neighbour.of(design, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "weights/../../secret", "..", "", ".", "a\0b"})
    void pathsThatLeadOutAreRefused(String path) {
        assertThrows(IOException.class, () -> Neighbour.of(design, path));
    }

    @Test
    void linksThatLeadOutAreRefused() throws IOException {
        Files.createSymbolicLink(design.resolveSibling("link"), folder.resolve("secret"));
        Files.createSymbolicLink(design.resolveSibling("up"), folder);
        assertThrows(IOException.class, () -> Neighbour.of(design, "link"));
        IOException e = assertThrows(IOException.class, () -> Neighbour.of(design, "up/secret"));
        assertTrue(String.valueOf(e.getMessage()).contains("outside of its folder. Fix: "));
    }

    @Test
    void linksThatStayInsideAreFollowed() throws IOException {
        Files.writeString(design.resolveSibling("real"), "x");
        Path link = Files.createSymbolicLink(design.resolveSibling("link"), Path.of("real"));
        assertEquals(link, Neighbour.of(design, "link"));
    }
}
