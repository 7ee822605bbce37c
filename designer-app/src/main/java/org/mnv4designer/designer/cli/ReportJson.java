package org.mnv4designer.designer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.design.Extras;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.measure.AccuracyReport;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.TargetReport;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.TimeSplit;

/** A report as the contract's JSON: whatever cannot be known is null, never 0. */
final class ReportJson {
    private ReportJson() {}

    /** @param detailed devices whose times are split by operator */
    static Map<String, Object> of(String name, Explanation explanation, List<DeviceReport> detailed) {
        Report report = explanation.report();
        List<Map<String, TimeSplit>> times =
                report.devices().stream().map(explanation::blockTimes).toList();
        return Json.object(
                "design",
                name,
                "input",
                report.graph().design().input().shape().dims(),
                "totals",
                totals(report),
                "blocks",
                report.blocks().stream()
                        .map(block -> block(block, report, times))
                        .toList(),
                "devices",
                report.devices().stream()
                        .map(device -> device(device, explanation))
                        .toList(),
                "accuracy",
                accuracy(report.accuracy()),
                "operators",
                ExplanationJson.operators(explanation, detailed),
                "memory",
                ExplanationJson.memory(explanation),
                "roofline",
                ExplanationJson.roofline(explanation),
                "targets",
                targets(report.targets()),
                "diagnostics",
                Json.diagnostics(report.diagnostics()));
    }

    static Map<String, Object> totals(Report report) {
        Counts counts = report.total().counts();
        return Json.object(
                "parameters",
                report.total().parameters(),
                "macs",
                counts.macs(),
                "flops",
                2 * counts.macs(),
                "attentionMacs",
                counts.attentionMacs(),
                "otherOperations",
                counts.otherOperations(),
                "activations",
                counts.activations(),
                "weightBytes",
                byType(report.total()::weightBytes),
                "peakActivationBytes",
                byType(report::peakActivationBytes),
                "complete",
                report.complete());
    }

    private static Map<String, Object> byType(ToLongFunction<DataType> bytes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DataType type : DataType.values()) {
            values.put(type.id(), bytes.applyAsLong(type));
        }
        return values;
    }

    private static Map<String, Object> block(BlockReport block, Report report, List<Map<String, TimeSplit>> times) {
        TypedBlock typed = block.block();
        Map<String, Object> values = Json.object(
                "id",
                block.id(),
                "type",
                typed.node().block().typeId(),
                "stage",
                typed.node().stage());
        List<String> ports = typed.node().block().outputPorts();
        if (ports.size() == 1) {
            values.put("output", typed.output(0).dims());
        } else {
            values.put("outputs", outputs(typed, ports));
        }
        values.put("parameters", block.costs().parameters());
        values.put("macs", block.costs().counts().macs());
        values.put("peakElements", block.peakElements());
        values.put("latencyMs", latencies(block.latencies(), report));
        values.put("boundBy", ExplanationJson.bounds(report.devices(), times, block.id()));
        return values;
    }

    private static Map<String, Object> outputs(TypedBlock block, List<String> ports) {
        Map<String, Object> shapes = new LinkedHashMap<>();
        for (int port = 0; port < ports.size(); port++) {
            shapes.put(ports.get(port), block.output(port).dims());
        }
        return shapes;
    }

    private static Map<String, Object> latencies(List<OptionalDouble> latencies, Report report) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < latencies.size(); i++) {
            values.put(report.devices().get(i).id(), number(latencies.get(i)));
        }
        return values;
    }

    private static Object number(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : Extras.JsonNull.NULL;
    }

    private static Map<String, Object> device(DeviceReport device, Explanation explanation) {
        DeviceProfile profile = device.device().profile();
        Provenance from = profile.provenance();
        return Json.object(
                "id",
                device.id(),
                "precision",
                profile.precision().id(),
                "runtime",
                profile.runtime(),
                "latencyMs",
                Json.orNull(device.estimate().time().asKnown().map(ReportJson::band)),
                "splitMs",
                ExplanationJson.split(explanation, device),
                "measured",
                Json.orNull(
                        device.measured().map(m -> Json.object("value", m.time().count(), "source", m.source()))),
                "unsupported",
                device.estimate().unsupported(),
                "remarks",
                device.estimate().remarks(),
                "support",
                SupportJson.findings(explanation.report().findings(device)),
                "profile",
                Json.object("source", from.source(), "n", from.n(), "heldOutMape", from.heldOutMape()));
    }

    private static Map<String, Object> band(Estimate.Known<Millis> time) {
        return Json.object(
                "value",
                time.value().count(),
                "low",
                time.low().count(),
                "high",
                time.high().count());
    }

    static Map<String, Object> accuracy(AccuracyReport accuracy) {
        return Json.object(
                "imagenetTop1",
                Json.orNull(accuracy.top1()
                        .asKnown()
                        .map(known -> Json.object(
                                "value",
                                known.value().value(),
                                "low",
                                known.low().value(),
                                "high",
                                known.high().value()))),
                "recipe",
                accuracy.recipe().id(),
                "measured",
                Json.orNull(accuracy.measured()
                        .map(m -> Json.object("value", m.top1().value(), "source", m.source()))),
                "source",
                accuracy.top1()
                        .asKnown()
                        .map(Estimate.Known::source)
                        .orElse(accuracy.top1().reason()));
    }

    static List<Map<String, Object>> targets(List<TargetReport> targets) {
        return targets.stream()
                .map(target -> Json.object(
                        "target",
                        target.target().match(new TargetName()),
                        "limit",
                        target.limit(),
                        "value",
                        number(target.value()),
                        "met",
                        target.met(),
                        "reason",
                        target.reason()))
                .toList();
    }
}
