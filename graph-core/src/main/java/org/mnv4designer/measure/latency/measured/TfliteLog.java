package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;

/**
 * Reads what TensorFlow Lite's {@code benchmark_model} prints, also through adb's log. The time is the median where the
 * tool prints one, else the mean; always of the runs after the warm-up. Several outputs may follow each other.
 */
final class TfliteLog {
    private static final String RESULT = "Inference timings in us:";
    private static final Pattern GRAPH = Pattern.compile("Graph: \\[(.+?)]|Loaded model (\\S.*)");
    private static final Pattern THREADS =
            Pattern.compile("(?:[Nn]um threads|#threads used for CPU inference): \\[(\\d+)]");
    private static final Pattern SHAPES = Pattern.compile("Input shapes: \\[(\\d+),(\\d+),(\\d+),(\\d+)]");
    private static final Pattern DELEGATE =
            Pattern.compile("Use (gpu|nnapi|hexagon|xnnpack|coreml|edgetpu): \\[(?:1|true)]");
    private static final Pattern RUNS = Pattern.compile("\\bcount=\\d+ .*?\\bmedian=([0-9.eE+]+)");
    private static final Pattern MEAN = Pattern.compile("Inference \\(avg\\): (\\S+?)[,\\s]*$");

    private final Path file;
    private final List<Measurement> rows = new ArrayList<>();
    private final List<MeasurementProblem> problems = new ArrayList<>();
    private Map<Column, String> said = new EnumMap<>(Column.class);

    private TfliteLog(Path file) {
        this.file = file;
    }

    static boolean isOne(String text) {
        return text.contains(RESULT)
                || (text.contains("STARTING!") && text.contains("Graph: ["))
                || text.contains("Running benchmark for at least");
    }

    static MeasurementFile read(Path file, String text) {
        TfliteLog log = new TfliteLog(file);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            log.line(line, Place.line(file, number));
        }
        if (log.rows.isEmpty() && log.problems.isEmpty()) {
            log.problems.add(Place.line(file, number)
                    .wrong(
                            "the benchmark ends without \"" + RESULT + "\"",
                            "let it run to its end, and look for an error in its output"));
        }
        return new MeasurementFile(file, Optional.of(Form.TFLITE_LOG), List.of(), log.rows, log.problems);
    }

    private void line(String line, Place place) {
        find(GRAPH, line)
                .ifPresent(m -> said.put(
                        Column.DESIGN,
                        Optional.ofNullable(m.group(1))
                                .orElseGet(() -> m.group(2).strip())));
        find(THREADS, line).ifPresent(m -> said.put(Column.THREADS, m.group(1)));
        find(SHAPES, line).ifPresent(this::shapes);
        find(DELEGATE, line).ifPresent(m -> said.put(Column.RUNTIME, "TFLite " + m.group(1)));
        find(RUNS, line).ifPresent(m -> said.put(Column.MICROSECONDS, m.group(1)));
        if (line.contains(RESULT)) {
            result(line, place);
        }
    }

    private static Optional<Matcher> find(Pattern pattern, String line) {
        return Optional.of(pattern.matcher(line)).filter(Matcher::find);
    }

    /** Physical order: images, height, width, channels. */
    private void shapes(Matcher shape) {
        said.put(Column.BATCH, shape.group(1));
        said.put(Column.INPUT, shape.group(2) + "x" + shape.group(3));
    }

    private void result(String line, Place place) {
        find(MEAN, line).ifPresent(m -> said.putIfAbsent(Column.MICROSECONDS, m.group(1)));
        said.putIfAbsent(Column.RUNTIME, "TFLite");
        said.putIfAbsent(Column.DESIGN, place.fileName());
        try {
            rows.add(new Cells(place, said).measurement());
        } catch (RefusedException refused) {
            problems.add(refused.problem());
        }
        said = new EnumMap<>(Column.class);
    }
}
