package org.mnv4designer.design;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the network is meant to be trained: what the accuracy estimate assumes and what exports carry.
 *
 * @param trainSize side of the training images in pixels; empty for the input's
 * @param evalSize side of the evaluation images in pixels; empty for the input's
 */
public record Training(
        Recipe recipe,
        Optional<Integer> trainEpochs,
        Optional<Integer> trainSize,
        Optional<Integer> evalSize,
        double dropRate,
        double dropPathRate) {

    /** Levels of training, from plain ImageNet-1k to distillation as in the paper (docs/measures.md). */
    public enum Recipe {
        IN1K_BASIC,
        IN1K_STANDARD,
        IN1K_LONG,
        DISTILLED_PREVIOUS,
        DISTILLED_PAPER,
        PRETRAINED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Recipe> of(String id) {
            return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
        }
    }

    /** The paper's ImageNet-1k training (Table 10). */
    public static final Training PAPER =
            new Training(Recipe.IN1K_LONG, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

    public Training withRecipe(Recipe other) {
        return new Training(other, trainEpochs, trainSize, evalSize, dropRate, dropPathRate);
    }
}
