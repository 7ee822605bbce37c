package org.mnv4designer.designer.shell.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.part.canvas.diagram.Heat;

/**
 * How warm each block is for a chosen cost, as shares of the whole.
 *
 * @param shares by block id, or amounts where the scale is one of amounts; empty colours nothing
 * @param stages by stage label, of MACs
 * @param macs by block id, of MACs
 */
record Heating(HeatScale scale, Map<String, Double> shares, Map<String, Double> stages, Map<String, Double> macs) {
    static final Heating NONE = new Heating(HeatScale.NONE, Map.of(), Map.of(), Map.of());

    /** Shares of amounts by block. */
    static Map<String, Double> shares(Map<String, Double> amounts) {
        double total =
                amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        amounts.forEach((block, amount) -> shares.put(block, total > 0 ? amount / total : 0));
        return shares;
    }

    /** Of all runs of a block together. */
    Heat of(Collection<String> runs) {
        if (runs.stream().noneMatch(shares::containsKey)) {
            return Heat.none();
        }
        double amount = scale.isShare() ? sum(shares, runs) : most(runs);
        double largest = largest();
        double level = largest > 0 ? clamp(amount / largest) : 0;
        return new Heat(scale.isShare() ? clamp(amount) : level, level, scale.figure(amount));
    }

    /** The amount at the hot end of the colours. */
    double largest() {
        return shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double most(Collection<String> runs) {
        return runs.stream()
                .mapToDouble(run -> shares.getOrDefault(run, 0.0))
                .max()
                .orElse(0);
    }

    /** The share of some blocks in the MACs; empty while it is not known. */
    Optional<String> shareOf(Collection<String> blocks) {
        return macs.isEmpty() ? Optional.empty() : Optional.of(Figures.percent(sum(macs, blocks)));
    }

    private static double sum(Map<String, Double> shares, Collection<String> blocks) {
        return blocks.stream()
                .mapToDouble(block -> shares.getOrDefault(block, 0.0))
                .sum();
    }

    Optional<String> shareOf(String stage) {
        return Optional.ofNullable(stages.get(stage)).map(Figures::percent);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
