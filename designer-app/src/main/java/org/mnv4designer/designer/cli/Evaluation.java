package org.mnv4designer.designer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mnv4designer.run.ClassNames;
import org.mnv4designer.run.Ranking;

/** Counts how often a network was right, and what it took for what. */
final class Evaluation {
    private static final int MOST_CONFUSIONS_SHOWN = 20;

    private final ClassNames names;
    private final Map<Integer, Map<Integer, Integer>> confusion = new TreeMap<>();
    private int images;
    private int first;
    private int amongFive;
    private long nanos;

    Evaluation(ClassNames names) {
        this.names = names;
    }

    ClassNames names() {
        return names;
    }

    /** @param ranking the five most probable classes */
    void add(int actual, Ranking ranking, long tookNanos) {
        images++;
        first += ranking.best() == actual ? 1 : 0;
        amongFive += ranking.holds(actual) ? 1 : 0;
        nanos += tookNanos;
        confusion.computeIfAbsent(actual, key -> new TreeMap<>()).merge(ranking.best(), 1, Integer::sum);
    }

    private double imagesPerSecond() {
        return images / (nanos / 1e9);
    }

    String text() {
        List<List<String>> totals = List.of(
                List.of("Images", Figures.whole(images)),
                List.of("Top-1", Figures.percent(100.0 * first / images)),
                List.of("Top-5", Figures.percent(100.0 * amongFive / images)),
                List.of("Images per second", Figures.millis(imagesPerSecond())));
        List<List<String>> mistakes = mistakes();
        List<List<String>> shown = mistakes.subList(0, Math.min(MOST_CONFUSIONS_SHOWN, mistakes.size()));
        return TextLayout.of(
                "",
                List.of(
                        new Section("", List.of(), 1, totals),
                        new Section("Most frequent mistakes", List.of("actual", "taken for", "images"), 2, shown)));
    }

    private List<List<String>> mistakes() {
        List<List<String>> rows = new ArrayList<>();
        confusion.forEach((actual, predictions) -> predictions.forEach((predicted, count) -> {
            if (!actual.equals(predicted)) {
                rows.add(List.of(names.of(actual), names.of(predicted), Integer.toString(count)));
            }
        }));
        rows.sort((a, b) -> Integer.compare(Integer.parseInt(b.get(2)), Integer.parseInt(a.get(2))));
        return rows;
    }

    String json() {
        List<Object> cells = new ArrayList<>();
        confusion.forEach((actual, predictions) -> predictions.forEach((predicted, count) -> cells.add(Json.object(
                "actual",
                actual,
                "actualLabel",
                names.of(actual),
                "predicted",
                predicted,
                "predictedLabel",
                names.of(predicted),
                "images",
                count))));
        return Json.text(Json.object(
                "images",
                images,
                "top1",
                100.0 * first / images,
                "top5",
                100.0 * amongFive / images,
                "imagesPerSecond",
                imagesPerSecond(),
                "confusion",
                cells));
    }
}
