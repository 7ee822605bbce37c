package org.mnv4designer.measure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.mnv4designer.base.DataType;
import org.mnv4designer.design.compare.DesignComparison;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.AccuracyDifference;

/**
 * Two reports beside each other.
 *
 * @param figures counts first, then latencies in the order of the first report's devices, top-1 last
 * @param accuracy by how much the second is estimated to be better; empty if one of both cannot be estimated
 */
public record ReportComparison(
        Report a,
        Report b,
        DesignComparison structure,
        List<FigureDifference> figures,
        Optional<AccuracyDifference> accuracy) {

    public ReportComparison {
        figures = List.copyOf(figures);
    }

    public static ReportComparison of(Report a, Report b, Accuracies accuracies) {
        Optional<AccuracyDifference> accuracy = a.accuracy()
                .features()
                .flatMap(first -> b.accuracy().features().flatMap(second -> accuracies.difference(first, second)));
        List<FigureDifference> figures = new ArrayList<>(counts(a, b));
        a.devices().forEach(device -> figures.add(latency(device, b)));
        figures.add(top1(a, b, accuracy));
        DesignComparison structure =
                DesignComparison.of(a.graph().design(), b.graph().design());
        return new ReportComparison(a, b, structure, figures, accuracy);
    }

    private static List<FigureDifference> counts(Report a, Report b) {
        return List.of(
                count(Figure.PARAMETERS, a, b, report -> report.total().parameters()),
                count(Figure.MACS, a, b, report -> report.total().counts().macs()),
                count(
                        Figure.ATTENTION_MACS,
                        a,
                        b,
                        report -> report.total().counts().attentionMacs()),
                count(
                        Figure.OTHER_OPERATIONS,
                        a,
                        b,
                        report -> report.total().counts().otherOperations()),
                count(Figure.WEIGHT_BYTES_INT8, a, b, report -> report.total().weightBytes(DataType.INT8)),
                count(Figure.PEAK_BYTES_INT8, a, b, report -> report.peakActivationBytes(DataType.INT8)));
    }

    private static FigureDifference count(Figure figure, Report a, Report b, ToDoubleFunction<Report> value) {
        return FigureDifference.counted(figure, value.applyAsDouble(a), value.applyAsDouble(b));
    }

    private static FigureDifference latency(DeviceReport first, Report b) {
        return FigureDifference.estimated(
                Figure.LATENCY_MILLIS,
                first.id(),
                millis(first),
                b.device(first.id()).flatMap(ReportComparison::millis));
    }

    private static Optional<Side> millis(DeviceReport device) {
        return Side.of(device.estimate().time(), time -> time.count());
    }

    /** The bands of two accuracies say little of their difference, which is estimated for itself. */
    private static FigureDifference top1(Report a, Report b, Optional<AccuracyDifference> accuracy) {
        FigureDifference both = FigureDifference.estimated(
                Figure.TOP1_PERCENT,
                "",
                Side.of(a.accuracy().top1(), percent -> percent.value()),
                Side.of(b.accuracy().top1(), percent -> percent.value()));
        return accuracy.filter(known -> both.verdict() != Verdict.EQUAL)
                .map(known -> both.withVerdict(known.isShown() ? Verdict.BEYOND_BANDS : Verdict.WITHIN_BANDS))
                .orElse(both);
    }

    public Optional<FigureDifference> latency(String device) {
        return figures.stream()
                .filter(figure -> figure.figure() == Figure.LATENCY_MILLIS
                        && figure.device().equals(device))
                .findFirst();
    }
}
