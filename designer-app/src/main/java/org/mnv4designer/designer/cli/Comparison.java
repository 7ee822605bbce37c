package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.mnv4designer.base.DataType;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.DesignDiff;
import org.mnv4designer.design.Extras;
import org.mnv4designer.design.file.ParameterCodec;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.accuracy.AccuracyDifference;

/**
 * Two reports beside each other, and what their designs do not have in common.
 *
 * @param accuracy by how much B is estimated to be better
 */
record Comparison(String nameA, Report a, String nameB, Report b, Optional<AccuracyDifference> accuracy) {

    String title() {
        return nameA + " against " + nameB;
    }

    List<Section> sections() {
        return List.of(totals(), accuracies(), latencies(), structure());
    }

    private Section totals() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("parameters", r -> r.total().parameters()));
        rows.add(row("MACs", r -> r.total().counts().macs()));
        rows.add(row("attention MACs", r -> r.total().counts().attentionMacs()));
        rows.add(row("other operations", r -> r.total().counts().otherOperations()));
        rows.add(row("weight bytes int8", r -> r.total().weightBytes(DataType.INT8)));
        rows.add(row("peak activation bytes int8", r -> r.peakActivationBytes(DataType.INT8)));
        return new Section("Totals", List.of("", "A", "B", "B against A"), 1, rows);
    }

    private List<String> row(String name, ToLongFunction<Report> value) {
        long first = value.applyAsLong(a);
        long second = value.applyAsLong(b);
        String change = first == 0 ? "" : Figures.change(100.0 * (second - first) / first);
        return List.of(name, Figures.whole(first), Figures.whole(second), change);
    }

    private Section accuracies() {
        return new Section(
                "ImageNet top-1",
                List.of(),
                2,
                List.of(
                        List.of("A", ReportSections.accuracy(a.accuracy())),
                        List.of("B", ReportSections.accuracy(b.accuracy())),
                        List.of("B against A", accuracy.map(this::verdict).orElse("unknown"))));
    }

    private String verdict(AccuracyDifference difference) {
        return difference.verdict("A", "B");
    }

    private Section latencies() {
        List<List<String>> rows = new ArrayList<>();
        for (DeviceReport device : a.devices()) {
            Optional<Double> first = millis(device);
            Optional<Double> second = b.device(device.id()).flatMap(Comparison::millis);
            rows.add(List.of(
                    device.id(),
                    first.map(Figures::millis).orElse("–"),
                    second.map(Figures::millis).orElse("–"),
                    change(first, second).map(Figures::change).orElse("")));
        }
        return new Section("Latency in milliseconds", List.of("device", "A", "B", "B against A"), 1, rows);
    }

    private static Optional<Double> millis(DeviceReport device) {
        return device.estimate().time().asKnown().map(known -> known.value().count());
    }

    private static Optional<Double> change(Optional<Double> first, Optional<Double> second) {
        return first.filter(value -> value > 0).flatMap(from -> second.map(to -> 100 * (to / from - 1)));
    }

    private Section structure() {
        DesignDiff diff = DesignDiff.between(designA(), designB());
        List<List<String>> rows = new ArrayList<>();
        diff.removed().forEach(id -> rows.add(List.of("only in A", id, typeOf(designA(), id))));
        diff.added().forEach(id -> rows.add(List.of("only in B", id, typeOf(designB(), id))));
        diff.changed().forEach(id -> rows.add(List.of("changed", id, changesOf(id))));
        return new Section("Structure", List.of("", "block", "what"), 3, rows);
    }

    private Design designA() {
        return a.graph().design();
    }

    private Design designB() {
        return b.graph().design();
    }

    private static String typeOf(Design design, String id) {
        return design.network().block(id).map(node -> node.block().typeId()).orElse("");
    }

    /** {@code startKernel 3 to 5, stride 1 to 2}; another type is told by its name. */
    private String changesOf(String id) {
        BlockNode first = designA().network().block(id).orElseThrow();
        BlockNode second = designB().network().block(id).orElseThrow();
        if (!first.block().typeId().equals(second.block().typeId())) {
            return first.block().typeId() + " to " + second.block().typeId();
        }
        Map<String, Object> before = first.block().parameters();
        List<String> changes = new ArrayList<>();
        second.block().parameters().forEach((name, value) -> {
            Object old = before.getOrDefault(name, "");
            if (!value.equals(old)) {
                changes.add(name + " " + word(old) + " to " + word(value));
            }
        });
        return changes.isEmpty() ? "remarks, place or weights" : String.join(", ", changes);
    }

    private static String word(Object value) {
        Object encoded = ParameterCodec.encode(value);
        return encoded == Extras.JsonNull.NULL ? "none" : String.valueOf(encoded);
    }

    Map<String, Object> json() {
        DesignDiff diff = DesignDiff.between(designA(), designB());
        return Json.object(
                "a",
                side(nameA, a),
                "b",
                side(nameB, b),
                "accuracy",
                Json.orNull(accuracy.map(this::json)),
                "added",
                List.copyOf(diff.added()),
                "removed",
                List.copyOf(diff.removed()),
                "changed",
                diff.changed().stream()
                        .map(id -> Json.object("block", id, "what", changesOf(id)))
                        .toList());
    }

    private Map<String, Object> json(AccuracyDifference difference) {
        return Json.object(
                "points",
                difference.points(),
                "low",
                difference.low(),
                "high",
                difference.high(),
                "shown",
                difference.isShown(),
                "verdict",
                verdict(difference));
    }

    private static Map<String, Object> side(String name, Report report) {
        Map<String, Object> latencies = new LinkedHashMap<>();
        report.devices().forEach(device -> latencies.put(device.id(), Json.orNull(millis(device))));
        return Json.object(
                "design",
                name,
                "totals",
                ReportJson.totals(report),
                "accuracy",
                ReportJson.accuracy(report.accuracy()),
                "latencyMs",
                latencies);
    }
}
