package org.mnv4designer.measure.accuracy;

import java.util.Optional;
import org.mnv4designer.design.Training;

/**
 * How a network is trained and judged.
 *
 * @param epochs of training; empty for what is usual with the recipe
 * @param trainPixels side of the training images
 * @param evalPixels side of the evaluation images; of images that are not square the root of the area
 */
public record TrainingPlan(Training.Recipe recipe, Optional<Integer> epochs, double trainPixels, double evalPixels) {
    public TrainingPlan {
        if (!(trainPixels > 0 && evalPixels > 0)) {
            throw new IllegalArgumentException(
                    "image sizes must be above 0, got " + trainPixels + " and " + evalPixels + " pixels");
        }
    }

    /** Trained and judged at the same size. */
    public static TrainingPlan of(Training.Recipe recipe, double pixels) {
        return new TrainingPlan(recipe, Optional.empty(), pixels, pixels);
    }

    /** What a design says; sizes that it leaves open are those of its input. */
    public static TrainingPlan of(Training training, double inputPixels) {
        return new TrainingPlan(
                training.recipe(),
                training.trainEpochs(),
                training.trainSize().map(Integer::doubleValue).orElse(inputPixels),
                training.evalSize().map(Integer::doubleValue).orElse(inputPixels));
    }
}
