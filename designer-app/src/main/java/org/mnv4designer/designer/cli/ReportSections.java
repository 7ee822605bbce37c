package org.mnv4designer.designer.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.measure.AccuracyReport;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.TargetReport;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.TimeSplit;

/** A report as tables for people. */
final class ReportSections {
    private static final String UNKNOWN = "–";
    private static final int MOST_NAMED = 3;

    private ReportSections() {}

    static String title(String name, Report report) {
        ImageInput input = report.graph().design().input();
        return name + " at " + input.height() + "×" + input.width() + " pixels";
    }

    static List<Section> of(Explanation explanation) {
        Report report = explanation.report();
        return List.of(
                totals(explanation),
                devices(explanation),
                refusals(report.devices()),
                SupportSections.of(report),
                sources(report.devices()),
                targets(report.targets()),
                blocks(explanation),
                diagnostics(report.diagnostics()));
    }

    private static Section totals(Explanation explanation) {
        Report report = explanation.report();
        Counts counts = report.total().counts();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Parameters", Figures.whole(report.total().parameters())));
        rows.add(List.of("MACs", Figures.whole(counts.macs())));
        rows.add(List.of("of them attention", Figures.whole(counts.attentionMacs())));
        rows.add(List.of("Other operations", Figures.whole(counts.otherOperations())));
        rows.add(List.of("Activations written", Figures.whole(counts.activations())));
        rows.add(List.of("Weights", bytes(report.total()::weightBytes)));
        rows.add(List.of("File", bytes(type -> fileBytes(explanation, type)) + ", estimated as TensorFlow Lite"));
        rows.add(List.of("Peak activations", bytes(report::peakActivationBytes) + peakRemark(report)));
        rows.add(List.of(
                "Arena, input kept", bytes(type -> explanation.arena(type).bytesWithInputKept())));
        rows.add(List.of("ImageNet top-1", accuracy(report.accuracy())));
        if (!report.complete()) {
            rows.add(List.of("Complete", "no: these totals are lower bounds"));
        }
        return new Section("Totals", List.of(), 2, rows);
    }

    private static long fileBytes(Explanation explanation, DataType type) {
        return explanation.fileSize(type).asKnown().stream()
                .mapToLong(known -> known.value().count())
                .findFirst()
                .orElse(0);
    }

    private static String peakRemark(Report report) {
        String block =
                report.peak().block().isEmpty() ? "" : " in " + report.peak().block();
        return block + (report.peak().exact() ? "" : ", an upper bound");
    }

    private static String bytes(ToLongFunction<DataType> bytes) {
        return Arrays.stream(DataType.values())
                .map(type -> Figures.bytes(bytes.applyAsLong(type)) + " " + type.id())
                .collect(Collectors.joining(", "));
    }

    static String accuracy(AccuracyReport accuracy) {
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

    private static Section devices(Explanation explanation) {
        List<List<String>> rows = explanation.report().devices().stream()
                .map(device -> device(explanation, device))
                .toList();
        return new Section(
                "Latency in milliseconds, batch 1",
                List.of(
                        "device",
                        "precision",
                        "runtime",
                        "bound by",
                        "estimate",
                        "80 % band",
                        "published",
                        "n",
                        "held-out error"),
                4,
                rows);
    }

    private static List<String> device(Explanation explanation, DeviceReport device) {
        var time = device.estimate().time().asKnown();
        return List.of(
                device.id(),
                device.device().profile().precision().id(),
                device.device().profile().runtime(),
                explanation.time(device).bound().map(Bound::id).orElse(""),
                time.map(known -> Figures.millis(known.value().count())).orElse(UNKNOWN),
                time.map(Figures::band).orElse(""),
                device.measured().map(m -> Figures.millis(m.time().count())).orElse(""),
                Integer.toString(device.device().profile().provenance().n()),
                Figures.percent(device.device().profile().provenance().heldOutMape()));
    }

    private static Section refusals(List<DeviceReport> devices) {
        List<List<String>> rows = devices.stream()
                .filter(device -> device.estimate().time().asKnown().isEmpty())
                .map(device -> List.of(device.id(), device.estimate().time().reason()))
                .toList();
        return new Section("Without an estimate", List.of("device", "reason"), 2, rows);
    }

    /** Where the figures of devices come from, each source once. */
    private static Section sources(List<DeviceReport> devices) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        devices.forEach(device -> bySource.computeIfAbsent(
                        device.device().profile().provenance().source(), source -> new ArrayList<>())
                .add(device.id()));
        List<List<String>> rows = bySource.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), named(entry.getValue())))
                .toList();
        return new Section("Sources of latency profiles", List.of("source", "devices"), 2, rows);
    }

    private static String named(List<String> devices) {
        return devices.size() <= MOST_NAMED
                ? String.join(", ", devices)
                : devices.get(0) + " and " + (devices.size() - 1) + " more";
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

    private static Section blocks(Explanation explanation) {
        Report report = explanation.report();
        List<String> header =
                new ArrayList<>(List.of("block", "type", "stage", "output", "parameters", "MACs", "peak int8"));
        Optional<DeviceReport> only =
                report.devices().size() == 1 ? Optional.of(report.devices().get(0)) : Optional.empty();
        only.ifPresent(device -> header.addAll(List.of("ms", "share", "bound by")));
        Map<String, TimeSplit> times = only.map(explanation::blockTimes).orElse(Map.of());
        double all = times.values().stream().mapToDouble(TimeSplit::total).sum();
        List<List<String>> rows = new ArrayList<>();
        for (BlockReport block : report.blocks()) {
            List<String> cells = block(block);
            only.ifPresent(device -> cells.addAll(time(times.getOrDefault(block.id(), TimeSplit.NONE), all)));
            rows.add(cells);
        }
        return new Section("Blocks", header, 4, rows);
    }

    private static List<String> block(BlockReport block) {
        return new ArrayList<>(List.of(
                block.id(),
                block.block().node().block().typeId(),
                block.block().node().stage(),
                block.block().output(0).asMap(),
                Figures.whole(block.costs().parameters()),
                Figures.whole(block.costs().counts().macs()),
                Figures.bytes(block.peakElements() * DataType.INT8.bytes())));
    }

    /** @param all what the whole network takes; 0 if the device does not run it */
    private static List<String> time(TimeSplit time, double all) {
        return all > 0
                ? List.of(
                        String.format(Locale.ROOT, "%.3f", time.total()),
                        Figures.percent(100 * time.total() / all),
                        time.bound().map(Bound::id).orElse(""))
                : List.of(UNKNOWN, "", "");
    }

    static Section diagnostics(List<Diagnostic> diagnostics) {
        return new Section(
                "Diagnostics",
                List.of(),
                1,
                diagnostics.stream().map(d -> List.of(d.toString())).toList());
    }
}
