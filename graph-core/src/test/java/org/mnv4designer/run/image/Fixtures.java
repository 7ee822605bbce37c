package org.mnv4designer.run.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The pictures that fixtures.py made. */
final class Fixtures {
    private Fixtures() {}

    static Path path(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Fixtures.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static void assertSame(Picture expected, Picture actual) {
        assertEquals(expected.width() + "x" + expected.height(), actual.width() + "x" + actual.height());
        assertArrayEquals(expected.toRgb().toBytes(), actual.toRgb().toBytes());
    }
}
