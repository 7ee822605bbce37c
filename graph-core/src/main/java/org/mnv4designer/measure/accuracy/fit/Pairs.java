package org.mnv4designer.measure.accuracy.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pairs of architectures of one family, trained alike and judged at one size: how far off the difference of their
 * estimates is. What a family and a recipe have in common cancels.
 */
final class Pairs {
    /** Differences of log errors below which only the floor matters, and above which only the slope. */
    private static final double SMALL = 0.05;

    private static final double LARGE = 0.2;

    private record Pair(String family, double expected, double measured) {
        double error() {
            return Math.abs(expected - measured);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    Pairs(List<HeldOut> held) {
        held.stream()
                .collect(Collectors.groupingBy(
                        h -> List.of(h.row().family(), h.row().tag(), h.row().pixels())))
                .values()
                .forEach(this::addAll);
    }

    private void addAll(Collection<HeldOut> group) {
        List<HeldOut> alike = List.copyOf(group);
        for (int i = 0; i < alike.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(alike.get(i), alike.get(j));
            }
        }
    }

    private void add(HeldOut a, HeldOut b) {
        pairs.add(new Pair(
                a.row().family(),
                a.logError() - b.logError(),
                a.row().logError() - b.row().logError()));
    }

    int count() {
        return pairs.size();
    }

    /** What 80 % of pairs that are estimated alike differ by at most. */
    double floor() {
        return Score.quantile(pairs.stream()
                .filter(p -> Math.abs(p.expected()) < SMALL)
                .map(p -> new Score.Distance(p.family(), p.error()))
                .toList());
    }

    /** The error that 80 % of pairs that differ much stay below, over their difference. */
    double slope() {
        return Score.quantile(pairs.stream()
                .filter(p -> Math.abs(p.expected()) > LARGE)
                .map(p -> new Score.Distance(p.family(), p.error() / Math.abs(p.expected())))
                .toList());
    }

    /** The share of all pairs inside the band that these two make. */
    double coverage(double floor, double slope) {
        return pairs.stream()
                        .filter(p -> p.error() <= Math.hypot(floor, slope * p.expected()))
                        .count()
                / (double) pairs.size();
    }
}
