package org.mnv4designer.measure.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comma-separated table with a header line. Cells may be quoted; lines that start with # and empty lines are skipped.
 * Immutable.
 */
public final class TidyTable {
    private final List<Row> rows;

    private TidyTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file how to name it in complaints
     * @throws TableException if a line has another number of cells than the header
     */
    public static TidyTable of(String file, String text) throws TableException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        for (SeparatedText.Line line : SeparatedText.lines(file, text, ',')) {
            if (line.isIdle()) {
                continue;
            }
            List<String> cells = line.cells();
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.size(); i++) {
                    columns.put(cells.get(i), i);
                }
                continue;
            }
            if (cells.size() != columns.size()) {
                throw new TableException(
                        file, line.number(), "has " + cells.size() + " cells, the header " + columns.size());
            }
            rows.add(new Row(file, line.number(), columns, cells));
        }
        return new TidyTable(rows);
    }

    public List<Row> rows() {
        return rows;
    }

    /** One line, its cells by the names of their columns. */
    public static final class Row {
        private final String file;
        private final int line;
        private final Map<String, Integer> columns;
        private final List<String> cells;

        private Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        public boolean has(String column) {
            return columns.containsKey(column);
        }

        /** A cell; a missing column is a complaint, an empty cell is not. */
        public String text(String column) throws TableException {
            Integer at = columns.get(column);
            if (at == null) {
                throw wrong("has no column \"" + column + "\"");
            }
            return cells.get(at);
        }

        /** A cell; empty if there is no such column. */
        public Optional<String> find(String column) {
            return Optional.ofNullable(columns.get(column)).map(cells::get);
        }

        /** A cell as a finite number of at least 0. */
        public double number(String column) throws TableException {
            String text = text(column);
            try {
                double value = Double.parseDouble(text);
                if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                    return value;
                }
            } catch (NumberFormatException notANumber) {
                throw wrong("column \"" + column + "\" is not a number: " + text);
            }
            throw wrong("column \"" + column + "\" must be a finite number of at least 0: " + text);
        }

        /** A complaint about this line. */
        public TableException wrong(String message) {
            return new TableException(file, line, message);
        }
    }
}
