package org.mnv4designer.measure.accuracy.fit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mnv4designer.measure.accuracy.Feature;

/**
 * Rank correlation (Spearman) within families: distinct architectures of one family at one evaluation size and one
 * recipe, the mean over checkpoints standing for an architecture; at least four of them.
 */
final class Ranking {
    private static final int LEAST = 4;

    private final List<List<HeldOut>> groups;

    Ranking(List<HeldOut> held) {
        groups = held.stream()
                .collect(Collectors.groupingBy(h -> h.row().family() + " "
                        + h.row().pixels() + " " + h.row().features().recipe()))
                .values()
                .stream()
                .filter(group ->
                        group.stream().map(h -> h.row().model()).distinct().count() >= LEAST)
                .toList();
    }

    AccuracyTrial.Ranks ranks() {
        return new AccuracyTrial.Ranks(
                groups.size(),
                mean(held -> -held.logError()),
                mean(held -> held.row().features().get(Feature.MACS)));
    }

    private double mean(ToDoubleFunction<HeldOut> guess) {
        return groups.stream()
                .mapToDouble(group -> correlation(byModel(group, h -> h.row().top1()), byModel(group, guess)))
                .average()
                .orElse(0);
    }

    private static double[] byModel(List<HeldOut> group, ToDoubleFunction<HeldOut> value) {
        Map<String, Double> means = group.stream()
                .collect(Collectors.groupingBy(h -> h.row().model(), TreeMap::new, Collectors.averagingDouble(value)));
        return means.values().stream().mapToDouble(d -> d).toArray();
    }

    private static double correlation(double[] a, double[] b) {
        double[] first = ranks(a);
        double[] second = ranks(b);
        double middle = (a.length - 1) / 2.0;
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (first[i] - middle) * (second[i] - middle);
            squareA += (first[i] - middle) * (first[i] - middle);
            squareB += (second[i] - middle) * (second[i] - middle);
        }
        return squareA * squareB == 0 ? 0 : product / Math.sqrt(squareA * squareB);
    }

    /** Places from 0; equal values share the mean of theirs. */
    private static double[] ranks(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    long below = IntStream.range(0, values.length)
                            .filter(j -> values[j] < values[i])
                            .count();
                    long equal = IntStream.range(0, values.length)
                            .filter(j -> values[j] == values[i])
                            .count();
                    return below + (equal - 1) / 2.0;
                })
                .toArray();
    }
}
