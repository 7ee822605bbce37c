package org.mnv4designer.designer.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mnv4designer.measure.accuracy.fit.AccuracyFitProvider;
import org.mnv4designer.measure.accuracy.fit.AccuracySummary;
import org.mnv4designer.measure.accuracy.fit.AccuracyTrial;

/** How far the accuracy estimate is off on networks that it never saw, for {@code mnv4 calibrate}. */
final class AccuracyCalibration {
    private static final List<String> HEADER =
            List.of("judged on", "n", "mean error", "bias", "MACs alone", "in the 80 % band");

    private final List<AccuracySummary> summaries;

    private AccuracyCalibration(List<AccuracySummary> summaries) {
        this.summaries = summaries;
    }

    /** Fits anew, which takes some seconds; of nothing if no plugin brings published results. */
    static AccuracyCalibration installed() {
        return new AccuracyCalibration(
                AccuracyFitProvider.installed().map(AccuracyTrial::of).map(AccuracySummary::of).stream()
                        .toList());
    }

    List<Section> sections() {
        return summaries.stream()
                .flatMap(summary -> Stream.of(
                        new Section("ImageNet top-1, errors in points", HEADER, 1, rows(summary.lines())),
                        new Section("MobileNetV4 by architecture", HEADER, 1, rows(summary.architectures()))))
                .toList();
    }

    private static List<List<String>> rows(List<AccuracySummary.Line> lines) {
        return lines.stream()
                .map(line -> List.of(
                        line.judgedOn(),
                        Integer.toString(line.n()),
                        String.format(Locale.ROOT, "%.2f", line.meanError()),
                        String.format(Locale.ROOT, "%+.2f", line.bias()),
                        String.format(Locale.ROOT, "%.2f", line.macsAlone()),
                        String.format(Locale.ROOT, "%.0f %%", 100 * line.inBand())))
                .toList();
    }

    List<Map<String, Object>> json() {
        return summaries.stream()
                .flatMap(summary -> Stream.concat(summary.lines().stream(), summary.architectures().stream()))
                .map(line -> Json.object(
                        "judgedOn",
                        line.judgedOn(),
                        "n",
                        line.n(),
                        "meanError",
                        line.meanError(),
                        "bias",
                        line.bias(),
                        "macsAlone",
                        line.macsAlone(),
                        "inBand",
                        line.inBand()))
                .toList();
    }
}
