package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Taken;
import org.mnv4designer.measure.table.SeparatedText;
import org.mnv4designer.measure.table.SeparatedText.Line;
import org.mnv4designer.measure.table.TableException;

/** Reads a table with a header, its cells separated by commas, semicolons or tabs. */
final class MeasurementTable {
    private static final int MOST_ROWS = 10_000;
    private static final String HEADER =
            "begin with a header such as design,latency_ms,input,precision and separate cells with commas";

    private final Path file;
    private final List<Taken> columns = new ArrayList<>();
    private final List<Measurement> rows = new ArrayList<>();
    private final List<MeasurementProblem> problems = new ArrayList<>();

    private MeasurementTable(Path file) {
        this.file = file;
    }

    static MeasurementFile read(Path file, String text) throws RefusedException {
        MeasurementTable table = new MeasurementTable(file);
        List<Line> lines = table.lines(text);
        table.header(lines.get(0));
        lines.subList(1, lines.size()).forEach(table::row);
        if (table.rows.isEmpty() && table.problems.isEmpty()) {
            throw new RefusedException(
                    Place.of(file).wrong("has a header and no line", "write one line for each network"));
        }
        return new MeasurementFile(file, Optional.of(Form.TABLE), table.columns, table.rows, table.problems);
    }

    private List<Line> lines(String text) throws RefusedException {
        try {
            List<Line> lines = SeparatedText.lines(file.toString(), text, separator(text)).stream()
                    .filter(line -> !line.isIdle())
                    .toList();
            if (lines.isEmpty()) {
                throw new RefusedException(Place.of(file).wrong("holds remarks only", HEADER));
            }
            if (lines.size() > MOST_ROWS) {
                throw new RefusedException(Place.of(file)
                        .wrong("has more than " + MOST_ROWS + " lines", "keep those of one device and precision"));
            }
            return lines;
        } catch (TableException unclosed) {
            throw new RefusedException(
                    Place.line(file, unclosed.line()).wrong(unclosed.reason(), "close the quote in that line"));
        }
    }

    /** The one that occurs most often in the first line that is not a remark. */
    private static char separator(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void header(Line line) throws RefusedException {
        Place place = Place.line(file, line.number());
        line.cells().forEach(cell -> columns.add(new Taken(cell.strip(), Column.of(cell))));
        for (Taken taken : columns) {
            long same = columns.stream()
                    .filter(other -> other.column().isPresent() && meanTheSame(other, taken))
                    .count();
            if (same > 1) {
                throw new RefusedException(
                        place.wrong("two columns mean \"" + taken.header() + "\"", "keep one of them"));
            }
        }
        requireColumns(place);
    }

    private static boolean meanTheSame(Taken one, Taken other) {
        boolean bothTimes = one.column().filter(Column::isTime).isPresent()
                && other.column().filter(Column::isTime).isPresent();
        return bothTimes || one.column().equals(other.column());
    }

    private void requireColumns(Place place) throws RefusedException {
        if (columns.stream().noneMatch(taken -> taken.column().equals(Optional.of(Column.DESIGN)))) {
            throw new RefusedException(place.wrong("there is no column \"design\"", HEADER));
        }
        if (columns.stream()
                .noneMatch(taken -> taken.column().filter(Column::isTime).isPresent())) {
            Optional<Taken> bare = columns.stream()
                    .filter(taken -> Column.isTimeWithoutUnit(taken.header()))
                    .findFirst();
            throw new RefusedException(bare.map(taken -> place.wrong(
                            "the column \"" + taken.header() + "\" does not say its unit",
                            "call it latency_ms or latency_us"))
                    .orElse(place.wrong("there is no column \"latency_ms\"", HEADER)));
        }
    }

    private void row(Line line) {
        Place place = Place.line(file, line.number());
        if (line.cells().size() != columns.size()) {
            boolean cutOff = line.cells().size() < columns.size();
            problems.add(place.wrong(
                    "has " + line.cells().size() + " cells, the header " + columns.size(),
                    cutOff
                            ? "complete the line; the file may have been cut off"
                            : "put cells that hold separators in quotes"));
            return;
        }
        try {
            rows.add(new Cells(place, values(line.cells())).measurement());
        } catch (RefusedException refused) {
            problems.add(refused.problem());
        }
    }

    private Map<Column, String> values(List<String> cells) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            columns.get(i).column().ifPresent(column -> values.put(column, cell));
        }
        return values;
    }
}
