package org.mnv4designer.designer.shell.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.part.canvas.diagram.Heat;

/**
 * How warm each block is for a chosen cost, as shares of the whole.
 *
 * @param shares by block id; empty colours nothing
 * @param stages by stage label, of MACs
 */
record Heating(Map<String, Double> shares, Map<String, Double> stages) {
    static final Heating NONE = new Heating(Map.of(), Map.of());

    /** Shares of amounts by block. */
    static Map<String, Double> shares(Map<String, Double> amounts) {
        double total =
                amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        amounts.forEach((block, amount) -> shares.put(block, total > 0 ? amount / total : 0));
        return shares;
    }

    Heat of(String block) {
        Double share = shares.get(block);
        if (share == null) {
            return Heat.none();
        }
        double largest =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return new Heat(clamp(share), largest > 0 ? clamp(share / largest) : 0, Figures.percent(share) + " %");
    }

    Optional<String> shareOf(String stage) {
        return Optional.ofNullable(stages.get(stage)).map(Figures::percent);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
