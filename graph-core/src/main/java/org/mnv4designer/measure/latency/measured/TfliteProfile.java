package org.mnv4designer.measure.latency.measured;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.measure.latency.measured.MeasurementFile.Form;

/**
 * Reads the CSV form of {@code benchmark_model}'s profile of operators ({@code --profiling_output_csv_file}). It does not
 * name the network: the name of the file stands for it. The time is the mean of whole runs, as its line of timings says.
 */
final class TfliteProfile {
    private static final Pattern COLUMNS = Pattern.compile("(?m)^\\s*node type, *(start, *)?first, *avg[_ ]ms,");
    private static final Pattern TIMINGS =
            Pattern.compile("Timings \\(microseconds\\): count=(\\d+).*?\\bavg=([0-9.eE+]+)");
    private static final String RUNS_BEGIN = "Regular Benchmark Runs";

    private TfliteProfile() {}

    static boolean isOne(String text) {
        return COLUMNS.matcher(text).find();
    }

    static MeasurementFile read(Path file, String text) {
        int start = Math.max(0, text.indexOf(RUNS_BEGIN));
        Matcher timings = TIMINGS.matcher(text);
        if (!timings.find(start)) {
            return MeasurementFile.unreadable(
                    Place.line(file, (int) text.lines().count())
                            .wrong(
                                    "the profile ends without \"Timings (microseconds)\"",
                                    "let the benchmark run to its end; the file may have been cut off"));
        }
        Place place = Place.line(
                file,
                1
                        + (int) text.substring(0, timings.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
        Cells cells = new Cells(
                place,
                Map.of(
                        Column.DESIGN, place.fileName(),
                        Column.MICROSECONDS, timings.group(2),
                        Column.RUNTIME, "TFLite"));
        try {
            return new MeasurementFile(
                    file, Optional.of(Form.TFLITE_PROFILE), List.of(), List.of(cells.measurement()), List.of());
        } catch (RefusedException refused) {
            return MeasurementFile.unreadable(refused.problem());
        }
    }
}
