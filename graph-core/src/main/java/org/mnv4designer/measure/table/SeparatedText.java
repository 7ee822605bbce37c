package org.mnv4designer.measure.table;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines and lines into cells; cells may be quoted, and a quoted one may hold separators and line ends. */
public final class SeparatedText {
    private final String file;
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;
    private int quoteOpened;
    private int number = 1;
    private int started = 1;

    private SeparatedText(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /**
     * A line of a table.
     *
     * @param number of the line it begins in, from 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Whether it is empty or a remark. */
        public boolean isIdle() {
            return (cells.size() == 1 && cells.get(0).isBlank()) || cells.get(0).startsWith("#");
        }
    }

    /**
     * All lines, the idle ones too.
     *
     * @param file how to name it in complaints
     * @throws TableException if a quote is never closed
     */
    public static List<Line> lines(String file, String text, char separator) throws TableException {
        return new SeparatedText(file, text, separator).split();
    }

    private List<Line> split() throws TableException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c != '\r' || quoted) {
                take(c);
            }
        }
        if (quoted) {
            throw new TableException(file, quoteOpened, "opens a quote that is never closed");
        }
        endLine();
        return lines;
    }

    private void take(char c) {
        if (c == '\n') {
            number++;
        }
        if (c == '"') {
            quoted = !quoted;
            quoteOpened = number;
        } else if (c == separator && !quoted) {
            endCell();
        } else if (c == '\n' && !quoted) {
            endLine();
        } else {
            cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(new Line(started, cells));
        cells = new ArrayList<>();
        started = number;
    }
}
