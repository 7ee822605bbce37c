package org.mnv4designer.designer.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.measure.AccuracyReport;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.TargetReport;

/** A report as tables for people. */
final class ReportSections {
    private static final String UNKNOWN = "–";

    private ReportSections() {}

    static String title(String name, Report report) {
        ImageInput input = report.graph().design().input();
        return name + " at " + input.height() + "×" + input.width() + " pixels";
    }

    static List<Section> of(Report report) {
        return List.of(
                totals(report),
                devices(report.devices()),
                targets(report.targets()),
                blocks(report),
                diagnostics(report.diagnostics()));
    }

    private static Section totals(Report report) {
        Counts counts = report.total().counts();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Parameters", Figures.whole(report.total().parameters())));
        rows.add(List.of("MACs", Figures.whole(counts.macs())));
        rows.add(List.of("of them attention", Figures.whole(counts.attentionMacs())));
        rows.add(List.of("Other operations", Figures.whole(counts.otherOperations())));
        rows.add(List.of("Activations written", Figures.whole(counts.activations())));
        rows.add(List.of("Weights", bytes(report.total()::weightBytes)));
        rows.add(List.of("Peak activations", bytes(report::peakActivationBytes)));
        rows.add(List.of("ImageNet top-1", accuracy(report.accuracy())));
        if (!report.complete()) {
            rows.add(List.of("Complete", "no: these totals are lower bounds"));
        }
        return new Section("Totals", List.of(), 2, rows);
    }

    private static String bytes(ToLongFunction<DataType> bytes) {
        return Arrays.stream(DataType.values())
                .map(type -> Figures.bytes(bytes.applyAsLong(type)) + " " + type.id())
                .collect(Collectors.joining(", "));
    }

    private static String accuracy(AccuracyReport accuracy) {
        String estimate = accuracy.top1()
                .asKnown()
                .map(known -> Figures.percent(known.value().value()) + " ("
                        + Figures.percent(known.low().value()) + " to "
                        + Figures.percent(known.high().value()) + ")")
                .orElseGet(() -> "unknown: " + accuracy.top1().reason());
        String published = accuracy.measured()
                .map(m -> "; published " + Figures.percent(m.top1().value()) + ", " + m.source())
                .orElse("");
        return estimate + ", recipe " + accuracy.recipe().id() + published;
    }

    private static Section devices(List<DeviceReport> devices) {
        List<List<String>> rows = devices.stream().map(ReportSections::device).toList();
        return new Section(
                "Latency in milliseconds, batch 1",
                List.of("device", "precision", "runtime", "estimate", "80 % band", "published", "profile error"),
                3,
                rows);
    }

    private static List<String> device(DeviceReport device) {
        var time = device.estimate().time().asKnown();
        return List.of(
                device.id(),
                device.device().profile().precision().id(),
                device.device().profile().runtime(),
                time.map(known -> Figures.millis(known.value().count())).orElse(UNKNOWN),
                time.map(Figures::band).orElseGet(() -> device.estimate().time().reason()),
                device.measured().map(m -> Figures.millis(m.time().count())).orElse(""),
                Figures.percent(device.device().profile().provenance().heldOutMape()));
    }

    static Section targets(List<TargetReport> targets) {
        List<List<String>> rows = targets.stream()
                .map(target -> List.of(
                        target.met() ? "met" : "missed",
                        target.target().match(new TargetName()),
                        plain(target.limit()),
                        value(target)))
                .toList();
        return new Section("Targets", List.of("", "target", "limit", "value"), 2, rows);
    }

    private static String value(TargetReport target) {
        return target.value().isPresent() ? plain(target.value().getAsDouble()) : "unknown (" + target.reason() + ")";
    }

    /** A limit or what stands against it: exact if whole, else four digits. */
    private static String plain(double value) {
        return value == Math.rint(value)
                ? Figures.whole((long) value)
                : BigDecimal.valueOf(value).round(new MathContext(4)).toPlainString();
    }

    private static Section blocks(Report report) {
        boolean oneDevice = report.devices().size() == 1;
        List<String> header = new ArrayList<>(List.of("block", "type", "stage", "output", "parameters", "MACs"));
        if (oneDevice) {
            header.add("ms");
        }
        List<List<String>> rows =
                report.blocks().stream().map(block -> block(block, oneDevice)).toList();
        return new Section("Blocks", header, 4, rows);
    }

    private static List<String> block(BlockReport block, boolean oneDevice) {
        List<String> cells = new ArrayList<>(List.of(
                block.id(),
                block.block().node().block().typeId(),
                block.block().node().stage(),
                block.block().output(0).asMap(),
                Figures.whole(block.costs().parameters()),
                Figures.whole(block.costs().counts().macs())));
        if (oneDevice) {
            OptionalDouble time = block.latencies().get(0);
            cells.add(time.isPresent() ? String.format(Locale.ROOT, "%.3f", time.getAsDouble()) : UNKNOWN);
        }
        return cells;
    }

    static Section diagnostics(List<Diagnostic> diagnostics) {
        return new Section(
                "Diagnostics",
                List.of(),
                1,
                diagnostics.stream().map(d -> List.of(d.toString())).toList());
    }
}
