package org.mnv4designer.zoo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of the reference files in {@code src/test/resources/zoo}, which scripts/reference/zoo_reference.py wrote. */
record Reference(Map<String, String> columns) {

    static List<Reference> rows(String file) {
        List<String> lines = lines(file);
        List<String> header = Arrays.asList(lines.get(0).split(","));
        List<Reference> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",");
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                columns.put(header.get(i), values[i]);
            }
            rows.add(new Reference(columns));
        }
        return rows;
    }

    static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Reference.class.getResourceAsStream("/zoo/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The zoo name; its options are separated by semicolons in the files. */
    String design() {
        return text("design").replace(';', ',');
    }

    String text(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }

    long number(String column) {
        return Long.parseLong(text(column));
    }

    @Override
    public String toString() {
        return columns.values().iterator().next();
    }
}
