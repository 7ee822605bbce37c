package org.mnv4designer.measure.accuracy;

import org.mnv4designer.design.Training.Recipe;

/**
 * A published ImageNet top-1 of a network of the zoo.
 *
 * @param zoo the network's name in the zoo, without {@code zoo:}
 * @param pixels side of the evaluation images
 * @param checkpoint which trained weights: timm's tag, or {@code paper}
 */
public record AccuracyMeasurement(
        String zoo, int pixels, Recipe recipe, Percent top1, String checkpoint, String source) {}
