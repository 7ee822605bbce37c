package org.mnv4designer.measure.accuracy.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.design.Training.Recipe;

/**
 * Half widths of nominal 80 % bands by recipe, in the logarithm of the error: the geometric mean of what holds 80 % of the
 * recipe's networks and of all, since some recipes are told by few.
 */
record BandWidths(Map<Recipe, Double> byRecipe) {
    /** Of estimates that are not asked for a band. */
    static final BandWidths NONE = new BandWidths(Map.of());

    private static final int ENOUGH = 30;

    BandWidths {
        byRecipe = Map.copyOf(byRecipe);
    }

    static BandWidths of(List<HeldOut> held) {
        double all = Score.halfWidth(held);
        Map<Recipe, Double> widths = new EnumMap<>(Recipe.class);
        for (Recipe recipe : Recipe.values()) {
            List<HeldOut> own = held.stream()
                    .filter(h -> h.row().features().recipe() == base(recipe))
                    .toList();
            widths.put(recipe, own.size() < ENOUGH ? all : Math.sqrt(all * Score.halfWidth(own)));
        }
        return new BandWidths(widths);
    }

    /** The paper's distillation is a gain over its plain long training. */
    private static Recipe base(Recipe recipe) {
        return recipe == Recipe.DISTILLED_PAPER ? Recipe.IN1K_LONG : recipe;
    }

    HeldOut judge(AccuracyRow row, double logError) {
        return new HeldOut(row, logError, byRecipe.getOrDefault(row.features().recipe(), 0.0));
    }
}
