package org.mnv4designer.designer.chart;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures behind a plot, for files. A figure that is not known is an empty cell. */
public record DataTable(List<String> header, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells, the header " + header.size());
            }
        }
    }

    /** A cell with all digits of a number; empty if it is none. */
    public static String cell(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /**
     * As RFC 4180 has it. Words that a spreadsheet would take for a formula get an apostrophe before them, so that opening a
     * file never runs anything.
     */
    public String csv() {
        return line(header) + rows.stream().map(DataTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(DataTable::escaped).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String escaped(String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }
}
