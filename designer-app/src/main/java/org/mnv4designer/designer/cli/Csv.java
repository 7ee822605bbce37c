package org.mnv4designer.designer.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). */
final class Csv {
    private Csv() {}

    static String text(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
