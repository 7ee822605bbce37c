package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.design.compare.MatchedBlock;
import org.mnv4designer.design.compare.ValueChange;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.accuracy.AccuracyDifference;
import org.mnv4designer.measure.compare.Figure;
import org.mnv4designer.measure.compare.FigureDifference;
import org.mnv4designer.measure.compare.ReportComparison;
import org.mnv4designer.measure.compare.Side;
import org.mnv4designer.measure.compare.Verdict;

/** Words and files for two reports beside each other, and for what their designs do not have in common. */
record Comparison(String nameA, String nameB, ReportComparison comparison) {

    String title() {
        return nameA + " against " + nameB;
    }

    List<Section> sections() {
        return List.of(totals(), accuracies(), latencies(), structure());
    }

    private Section totals() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("parameters", Figure.PARAMETERS));
        rows.add(row("MACs", Figure.MACS));
        rows.add(row("attention MACs", Figure.ATTENTION_MACS));
        rows.add(row("other operations", Figure.OTHER_OPERATIONS));
        rows.add(row("weight bytes int8", Figure.WEIGHT_BYTES_INT8));
        rows.add(row("peak activation bytes int8", Figure.PEAK_BYTES_INT8));
        return new Section("Totals", List.of("", "A", "B", "B against A"), 1, rows);
    }

    private List<String> row(String name, Figure count) {
        FigureDifference figure = comparison.figures().stream()
                .filter(one -> one.figure() == count)
                .findFirst()
                .orElseThrow();
        return List.of(name, whole(figure.a()), whole(figure.b()), change(figure));
    }

    private static String whole(Optional<Side> side) {
        return side.map(count -> Figures.whole((long) count.value())).orElse("–");
    }

    private Section accuracies() {
        return new Section(
                "ImageNet top-1",
                List.of(),
                2,
                List.of(
                        List.of("A", ReportSections.accuracy(comparison.a().accuracy())),
                        List.of("B", ReportSections.accuracy(comparison.b().accuracy())),
                        List.of(
                                "B against A",
                                comparison.accuracy().map(this::verdict).orElse("unknown"))));
    }

    private String verdict(AccuracyDifference difference) {
        return difference.verdict("A", "B");
    }

    private Section latencies() {
        List<List<String>> rows = new ArrayList<>();
        for (FigureDifference latency : comparison.figures()) {
            if (latency.figure() == Figure.LATENCY_MILLIS) {
                rows.add(List.of(
                        latency.device(),
                        latency.a().map(Comparison::millis).orElse("–"),
                        latency.b().map(Comparison::millis).orElse("–"),
                        change(latency),
                        word(latency.verdict())));
            }
        }
        return new Section("Latency in milliseconds", List.of("device", "A", "B", "B against A", "bands"), 1, rows);
    }

    private static String millis(Side side) {
        return Figures.millis(side.value());
    }

    private static String change(FigureDifference figure) {
        return figure.share().isPresent() ? Figures.change(100 * figure.share().getAsDouble()) : "";
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case EQUAL -> "equal";
            case EXACT -> "exact";
            case BEYOND_BANDS -> "beyond";
            case WITHIN_BANDS -> "within";
            case UNKNOWN -> "unknown";
        };
    }

    private Section structure() {
        List<List<String>> rows = new ArrayList<>();
        structured().forEach(change -> rows.add(List.of(change.how(), change.name(), change.what())));
        return new Section("Structure", List.of("", "block", "what"), 3, rows);
    }

    /** One difference of structure in words. */
    private record Change(String how, String name, String what) {}

    private List<Change> structured() {
        List<Change> changes = new ArrayList<>();
        comparison.structure().blocks().forEach(block -> change(block).ifPresent(changes::add));
        comparison
                .structure()
                .settings()
                .forEach(setting -> changes.add(
                        new Change("setting", setting.name(), setting.before() + " to " + setting.after())));
        return changes;
    }

    private static Optional<Change> change(MatchedBlock block) {
        String type = block.shown().block().typeId();
        return switch (block.kind()) {
            case REMOVED -> Optional.of(new Change("only in A", name(block), type));
            case ADDED -> Optional.of(new Change("only in B", name(block), type));
            case CHANGED -> Optional.of(new Change("changed", name(block), what(block)));
            case SAME -> block.isRenamed() ? Optional.of(new Change("renamed", name(block), type)) : Optional.empty();
        };
    }

    /** {@code blocks.2.4}, or both names of a block that has two. */
    private static String name(MatchedBlock block) {
        return block.isRenamed()
                ? block.a().orElseThrow().id() + " = " + block.b().orElseThrow().id()
                : block.shown().id();
    }

    private static String what(MatchedBlock block) {
        return block.changes().stream().map(ValueChange::toString).collect(Collectors.joining(", "));
    }

    /** One line a difference: what kind, what it is about, both values, their change and what it means. */
    String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("kind", "name", "a", "b", "change_percent", "verdict"));
        comparison.figures().forEach(figure -> lines.add(line(figure)));
        for (MatchedBlock block : comparison.structure().blocks()) {
            if (block.kind() == MatchedBlock.Kind.CHANGED) {
                block.changes()
                        .forEach(change -> lines.add(List.of(
                                "changed",
                                name(block) + " " + change.name(),
                                change.before(),
                                change.after(),
                                "",
                                "")));
            } else {
                change(block).ifPresent(change -> lines.add(List.of(change.how(), change.name(), "", "", "", "")));
            }
        }
        comparison
                .structure()
                .settings()
                .forEach(setting ->
                        lines.add(List.of("setting", setting.name(), setting.before(), setting.after(), "", "")));
        return Csv.text(lines);
    }

    private static List<String> line(FigureDifference figure) {
        return List.of(
                figure.figure() == Figure.LATENCY_MILLIS ? "latency" : "figure",
                figure.figure() == Figure.LATENCY_MILLIS
                        ? figure.device()
                        : figure.figure().name().toLowerCase(Locale.ROOT),
                figure.a().map(Comparison::number).orElse(""),
                figure.b().map(Comparison::number).orElse(""),
                figure.share().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.2f", 100 * figure.share().getAsDouble())
                        : "",
                word(figure.verdict()));
    }

    private static String number(Side side) {
        return side.isExact() && side.value() == Math.rint(side.value())
                ? Long.toString((long) side.value())
                : String.format(Locale.ROOT, "%.4f", side.value());
    }

    Map<String, Object> json() {
        return Json.object(
                "a",
                side(nameA, comparison.a()),
                "b",
                side(nameB, comparison.b()),
                "accuracy",
                Json.orNull(comparison.accuracy().map(this::json)),
                "latency",
                comparison.figures().stream()
                        .filter(figure -> figure.figure() == Figure.LATENCY_MILLIS)
                        .map(figure -> Json.object("device", figure.device(), "verdict", word(figure.verdict())))
                        .toList(),
                "added",
                names(MatchedBlock.Kind.ADDED),
                "removed",
                names(MatchedBlock.Kind.REMOVED),
                "changed",
                comparison.structure().of(MatchedBlock.Kind.CHANGED).stream()
                        .map(block -> Json.object("block", name(block), "what", what(block)))
                        .toList(),
                "renamed",
                comparison.structure().blocks().stream()
                        .filter(MatchedBlock::isRenamed)
                        .map(block -> Json.object(
                                "a",
                                block.a().orElseThrow().id(),
                                "b",
                                block.b().orElseThrow().id()))
                        .toList(),
                "settings",
                comparison.structure().settings().stream()
                        .map(setting ->
                                Json.object("name", setting.name(), "a", setting.before(), "b", setting.after()))
                        .toList());
    }

    private List<String> names(MatchedBlock.Kind kind) {
        return comparison.structure().of(kind).stream()
                .map(block -> block.shown().id())
                .toList();
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
        report.devices()
                .forEach(device -> latencies.put(
                        device.id(),
                        Json.orNull(device.estimate()
                                .time()
                                .asKnown()
                                .map(known -> known.value().count()))));
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
