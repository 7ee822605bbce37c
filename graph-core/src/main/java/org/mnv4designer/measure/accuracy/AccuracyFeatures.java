package org.mnv4designer.measure.accuracy;

import java.util.Arrays;
import org.mnv4designer.design.Training.Recipe;

/** What the accuracy of a network is estimated from: its costs at 1,000 classes, its build and its training. Immutable. */
public final class AccuracyFeatures {
    private static final double LOG_OF_TWO = Math.log(2);

    private final Recipe recipe;
    private final double[] values;

    private AccuracyFeatures(Recipe recipe, double[] values) {
        this.recipe = recipe;
        this.values = values;
    }

    /**
     * Features of a network at the size at which it is judged.
     *
     * @param macs multiply-accumulates at batch 1, attention included
     * @param activations elements written by convolutions, linear layers and matrix products
     * @param parameters trainable ones
     */
    public static AccuracyFeatures of(
            double macs, double activations, double parameters, Structure structure, TrainingPlan plan) {
        if (!(macs > 0 && activations > 0 && parameters > 0)) {
            throw new IllegalArgumentException("costs must be above 0, got " + macs + " MACs, " + activations
                    + " activations, " + parameters + " parameters");
        }
        double[] values = new double[Feature.values().length];
        values[Feature.MACS.ordinal()] = Math.log(macs / 1e9);
        values[Feature.ACTIVATIONS.ordinal()] = Math.log(activations / 1e7);
        values[Feature.PARAMETERS.ordinal()] = Math.log(parameters / 1e7);
        values[Feature.PIXELS.ordinal()] = Math.log(plan.evalPixels() / 224);
        values[Feature.ENLARGEMENT.ordinal()] = Math.log(plan.evalPixels() / plan.trainPixels());
        values[Feature.EPOCHS.ordinal()] = plan.epochs()
                .map(epochs -> Math.log(epochs / usual(plan.recipe())))
                .orElse(0.0);
        describe(structure, plan.evalPixels(), values);
        return new AccuracyFeatures(plan.recipe(), values);
    }

    private static double usual(Recipe recipe) {
        return switch (recipe) {
            case IN1K_BASIC -> 120;
            case IN1K_LONG -> 600;
            case DISTILLED_PAPER -> 2000;
            case IN1K_STANDARD, DISTILLED_PREVIOUS, PRETRAINED -> 300;
        };
    }

    private static void describe(Structure s, double pixels, double[] values) {
        values[Feature.DEPTHWISE_LAYERS.ordinal()] = Math.log1p(s.get(Trait.DEPTHWISE_LAYERS));
        values[Feature.ATTENTION_LAYERS.ordinal()] = Math.log1p(s.get(Trait.PRODUCTS));
        values[Feature.DEPTH.ordinal()] = Math.log(Math.max(1, s.get(Trait.LAYERS)));
        values[Feature.SPATIAL_LAYERS.ordinal()] = Math.log1p(s.get(Trait.SPATIAL_LAYERS));
        double macs = Math.max(1, s.get(Trait.MACS) + s.get(Trait.ATTENTION_MACS));
        values[Feature.DEPTHWISE_MACS.ordinal()] = s.get(Trait.DEPTHWISE_MACS) / macs;
        values[Feature.GROUPED_MACS.ordinal()] = s.get(Trait.GROUPED_MACS) / macs;
        values[Feature.DENSE_MACS.ordinal()] = s.get(Trait.DENSE_MACS) / macs;
        values[Feature.ATTENTION_MACS.ordinal()] = s.get(Trait.ATTENTION_MACS) / macs;
        double written = Math.max(1, s.get(Trait.ACTIVATIONS));
        values[Feature.DEPTHWISE_ACTIVATIONS.ordinal()] = s.get(Trait.DEPTHWISE_ACTIVATIONS) / written;
        values[Feature.ATTENTION_ACTIVATIONS.ordinal()] = s.get(Trait.ATTENTION_ACTIVATIONS) / written;
        values[Feature.FIELD.ordinal()] = Math.log1p(s.get(Trait.FIELD));
        profile(s, pixels, values);
    }

    /** Where along the down-sampling the MACs are spent. */
    private static void profile(Structure s, double pixels, double[] values) {
        double macs = Math.max(1, s.get(Trait.MACS));
        double side = s.get(Trait.LOG_SIDE) / macs;
        values[Feature.STRIDE.ordinal()] = Math.log(pixels) / LOG_OF_TWO - side;
        values[Feature.SPREAD.ordinal()] = Math.sqrt(Math.max(0, s.get(Trait.LOG_SIDE_SQUARED) / macs - side * side));
        values[Feature.WIDTH.ordinal()] = s.get(Trait.LOG_WIDTH) / macs;
    }

    public Recipe recipe() {
        return recipe;
    }

    public double get(Feature feature) {
        return values[feature.ordinal()];
    }

    /** All values, in the order of {@link Feature}; not to be changed. */
    double[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccuracyFeatures features
                && recipe == features.recipe
                && Arrays.equals(values, features.values);
    }

    @Override
    public int hashCode() {
        return 31 * recipe.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "AccuracyFeatures[" + recipe.id() + ", " + Arrays.toString(values) + "]";
    }
}
