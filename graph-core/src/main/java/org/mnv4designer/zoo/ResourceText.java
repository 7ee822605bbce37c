package org.mnv4designer.zoo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of the text files beside this class, without comments and empty lines. */
final class ResourceText {
    private ResourceText() {}

    static List<String> lines(String file) {
        try (InputStream stream = ResourceText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the zoo has no file " + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the zoo's " + file, e);
        }
    }
}
