package org.mnv4designer.measure.latency.measured;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one line, or the values of one JSON object, before anybody believes them. */
record Cells(Place place, Map<Column, String> values) {
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final double MICROSECONDS_PER_MILLI = 1000;
    /** A tenth of a microsecond: less than starting any operator takes. */
    private static final double SHORTEST_MILLIS = 1e-4;
    /** A quarter of an hour. */
    private static final double LONGEST_MILLIS = 1e6;

    private static final int LARGEST_COUNT = 4096;

    Measurement measurement() throws RefusedException {
        return new Measurement(
                place,
                design(),
                Optional.of(text(Column.INPUT)).filter(said -> !said.isEmpty()),
                milliseconds(),
                batch(),
                setting());
    }

    private String text(Column column) {
        return values.getOrDefault(column, "").strip();
    }

    private String design() throws RefusedException {
        if (text(Column.DESIGN).isEmpty()) {
            throw refused("names no network", "write a design file or zoo:NAME");
        }
        return text(Column.DESIGN);
    }

    private double milliseconds() throws RefusedException {
        double milliseconds = values.containsKey(Column.MILLISECONDS)
                ? number(Column.MILLISECONDS)
                : number(Column.MICROSECONDS) / MICROSECONDS_PER_MILLI;
        if (!(milliseconds >= SHORTEST_MILLIS && milliseconds <= LONGEST_MILLIS)) {
            throw refused(
                    "a time of " + milliseconds + " ms cannot be",
                    "check the unit: the header latency_ms means milliseconds, latency_us microseconds");
        }
        return milliseconds;
    }

    private double number(Column column) throws RefusedException {
        String text = text(column);
        if (text.isEmpty()) {
            throw refused("has no time", "remove the line or fill in the time");
        }
        if (text.matches("\\d+,\\d+")) {
            throw refused("\"" + text + "\" is not a number", "write the decimal point as a point");
        }
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (!NUMBER.matcher(digits).matches()) {
            throw refused("\"" + text + "\" is not a number", "write a bare number such as 3.21, without its unit");
        }
        if (!(Double.parseDouble(text) > 0)) {
            throw refused("a time must be above 0, got " + text, "remove the line or measure again");
        }
        return Double.parseDouble(text);
    }

    private int batch() throws RefusedException {
        return text(Column.BATCH).isEmpty() ? 1 : count(Column.BATCH);
    }

    private int count(Column column) throws RefusedException {
        String text = text(column);
        int count = text.matches("\\d{1,6}(\\.0*)?") ? (int) Double.parseDouble(text) : 0;
        if (count < 1 || count > LARGEST_COUNT) {
            throw refused(
                    column.id() + " must be a whole number from 1 to " + LARGEST_COUNT + ", got \"" + text + "\"",
                    "correct it or leave it empty");
        }
        return count;
    }

    private Setting setting() throws RefusedException {
        String precision = text(Column.PRECISION);
        Optional<String> known = Setting.precision(precision);
        if (known.isEmpty()) {
            throw refused("precision \"" + precision + "\" is not known", "use fp32, fp16 or int8");
        }
        String threads = text(Column.THREADS).isEmpty() ? "" : Integer.toString(count(Column.THREADS));
        return new Setting(text(Column.DEVICE), text(Column.RUNTIME), known.get(), threads);
    }

    private RefusedException refused(String message, String fix) {
        return new RefusedException(place.wrong(message, fix));
    }
}
