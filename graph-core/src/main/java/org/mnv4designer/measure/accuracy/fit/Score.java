package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How good estimates of held-out networks are. */
public final class Score {
    private static final double LEVEL = 0.8;

    private Score() {}

    /** Mean error in points. */
    public static double meanError(List<HeldOut> held) {
        return held.stream().mapToDouble(h -> Math.abs(h.points())).average().orElse(0);
    }

    /** Mean of the errors in points with their signs; positive if too optimistic. */
    public static double bias(List<HeldOut> held) {
        return held.stream().mapToDouble(HeldOut::points).average().orElse(0);
    }

    /** Mean over groups of the mean errors inside them. */
    public static double meanErrorBy(List<HeldOut> held, Function<AccuracyRow, String> group) {
        return held.stream()
                .collect(Collectors.groupingBy(
                        h -> group.apply(h.row()), Collectors.averagingDouble(h -> Math.abs(h.points()))))
                .values()
                .stream()
                .mapToDouble(d -> d)
                .average()
                .orElse(0);
    }

    public static double coverage(List<HeldOut> held) {
        return (double) held.stream().filter(HeldOut::isInBand).count() / held.size();
    }

    /** The distance that holds 80 percent of networks, and 80 percent where every family weighs the same. */
    static double halfWidth(List<HeldOut> held) {
        return quantile(held.stream()
                .map(h -> new Distance(h.row().family(), h.distance()))
                .toList());
    }

    /** A distance that counts for a family. */
    record Distance(String family, double value) {}

    static double quantile(List<Distance> distances) {
        Map<String, Long> relatives =
                distances.stream().collect(Collectors.groupingBy(Distance::family, Collectors.counting()));
        double byFamily = quantile(distances, d -> 1.0 / relatives.getOrDefault(d.family(), 1L) / relatives.size());
        return Math.max(byFamily, quantile(distances, d -> 1.0 / distances.size()));
    }

    private static double quantile(List<Distance> distances, ToDoubleFunction<Distance> weight) {
        List<Distance> sorted = new ArrayList<>(distances);
        sorted.sort(Comparator.comparingDouble(Distance::value));
        double covered = 0;
        for (Distance distance : sorted) {
            covered += weight.applyAsDouble(distance);
            if (covered >= LEVEL - 1e-9) {
                return distance.value();
            }
        }
        return 0;
    }
}
