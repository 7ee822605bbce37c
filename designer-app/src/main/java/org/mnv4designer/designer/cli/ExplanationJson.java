package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mnv4designer.base.DataType;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Explanation;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.OperatorTime;
import org.mnv4designer.measure.latency.TimeSplit;
import org.mnv4designer.measure.memory.LiveTensor;
import org.mnv4designer.measure.memory.MemoryTimeline;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Roofline;
import org.mnv4designer.measure.roofline.RooflineOperator;

/** What stands behind a report's figures, as JSON beside them. */
final class ExplanationJson {
    private ExplanationJson() {}

    static Map<String, Object> memory(Explanation explanation) {
        MemoryTimeline timeline = explanation.timeline();
        return Json.object(
                "exact",
                timeline.exact(),
                "peakElements",
                timeline.peak(),
                "peakStep",
                timeline.peakPlace(),
                "arenaBytes",
                byType(type -> explanation.arena(type).bytes()),
                "arenaBytesInputKept",
                byType(type -> explanation.arena(type).bytesWithInputKept()),
                "fileBytes",
                byType(type -> file(explanation, type)),
                "steps",
                timeline.steps().stream()
                        .map(step -> Json.object(
                                "operator", step.operator(), "block", step.block(), "liveElements", step.elements()))
                        .toList(),
                "tensors",
                timeline.tensors().stream().map(ExplanationJson::tensor).toList());
    }

    private static Map<String, Object> tensor(LiveTensor tensor) {
        return Json.object(
                "operator",
                tensor.operator(),
                "shape",
                tensor.shape().dims(),
                "firstStep",
                tensor.from(),
                "lastStep",
                tensor.to());
    }

    private static Object file(Explanation explanation, DataType type) {
        return Json.orNull(explanation
                .fileSize(type)
                .asKnown()
                .map(size -> Json.object(
                        "value",
                        size.value().count(),
                        "low",
                        size.low().count(),
                        "high",
                        size.high().count())));
    }

    private static Map<String, Object> byType(Function<DataType, Object> value) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DataType type : DataType.values()) {
            values.put(type.id(), value.apply(type));
        }
        return values;
    }

    static Map<String, Object> roofline(Explanation explanation) {
        Roofline roofline = explanation.roofline(DataType.INT8);
        return Json.object(
                "precision",
                roofline.precision().id(),
                "ridgePoints",
                RidgePoint.PUBLISHED.stream()
                        .map(point -> ridgePoint(roofline, point))
                        .toList(),
                "operators",
                roofline.operators().stream().map(ExplanationJson::operator).toList());
    }

    private static Map<String, Object> ridgePoint(Roofline roofline, RidgePoint point) {
        return Json.object(
                "device",
                point.device(),
                "macsPerByte",
                point.macsPerByte(),
                "source",
                RidgePoint.SOURCE,
                "computeShare",
                roofline.share(Bound.COMPUTE, point.macsPerByte()),
                "memoryShare",
                roofline.share(Bound.MEMORY, point.macsPerByte()));
    }

    private static Map<String, Object> operator(RooflineOperator operator) {
        return Json.object(
                "id",
                operator.id(),
                "block",
                operator.block(),
                "macs",
                operator.demand().macs(),
                "weightBytes",
                operator.demand().weightBytes(),
                "activationBytes",
                operator.demand().activationBytes(),
                "macsPerByte",
                operator.demand().intensity());
    }

    /** What a device's time goes to; null if it does not run the network. */
    static Object split(Explanation explanation, DeviceReport device) {
        TimeSplit time = explanation.time(device);
        return Json.orNull(device.estimate()
                .time()
                .asKnown()
                .map(known -> Json.object(
                        "compute",
                        time.compute(),
                        "memory",
                        time.memory(),
                        "launch",
                        time.launch(),
                        "fixed",
                        time.fixed())));
    }

    /** Each operator's share in the time of devices; null where a device does not run the network. */
    static List<Map<String, Object>> operators(Explanation explanation, List<DeviceReport> devices) {
        List<List<OperatorTime>> times =
                devices.stream().map(explanation::operatorTimes).toList();
        List<Map<String, Object>> operators = new ArrayList<>();
        for (int i = 0; i < explanation.canonical().nodes().size(); i++) {
            OperatorNode node = explanation.canonical().nodes().get(i);
            Map<String, Object> latencies = new LinkedHashMap<>();
            Map<String, Object> bounds = new LinkedHashMap<>();
            for (int device = 0; device < devices.size(); device++) {
                Optional<TimeSplit> time = times.get(device).isEmpty()
                        ? Optional.empty()
                        : Optional.of(times.get(device).get(i).split());
                latencies.put(devices.get(device).id(), Json.orNull(time.map(TimeSplit::total)));
                bounds.put(
                        devices.get(device).id(),
                        Json.orNull(time.flatMap(TimeSplit::bound).map(Bound::id)));
            }
            operators.add(
                    Json.object("id", node.id(), "block", node.block(), "latencyMs", latencies, "boundBy", bounds));
        }
        return operators;
    }

    /** By device, what bounds a block there; null where nothing does. */
    static Map<String, Object> bounds(List<DeviceReport> devices, List<Map<String, TimeSplit>> times, String block) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        for (int i = 0; i < devices.size(); i++) {
            TimeSplit time = times.get(i).getOrDefault(block, TimeSplit.NONE);
            bounds.put(devices.get(i).id(), Json.orNull(time.bound().map(Bound::id)));
        }
        return bounds;
    }
}
