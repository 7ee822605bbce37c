package org.mnv4designer.measure.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Training;
import org.mnv4designer.design.Training.Recipe;

class TrainingPlanTest {

    @Test
    void sizesThatADesignLeavesOpenAreThoseOfItsInput() {
        TrainingPlan plan = TrainingPlan.of(Training.PAPER, 224);
        assertEquals(TrainingPlan.of(Recipe.IN1K_LONG, 224), plan);
    }

    @Test
    void trainingAndEvaluationSizeStandApart() {
        Training training = new Training(Recipe.PRETRAINED, Optional.of(200), Optional.of(256), Optional.of(320), 0, 0);
        assertEquals(new TrainingPlan(Recipe.PRETRAINED, Optional.of(200), 256, 320), TrainingPlan.of(training, 224));
        AccuracyFeatures features = AccuracyFeatures.of(1e9, 1e7, 1e7, Structure.NONE, TrainingPlan.of(training, 224));
        assertEquals(Math.log(320.0 / 256), features.get(Feature.ENLARGEMENT), 1e-12);
        assertEquals(Math.log(320.0 / 224), features.get(Feature.PIXELS), 1e-12);
        assertEquals(Math.log(200.0 / 300), features.get(Feature.EPOCHS), 1e-12);
    }

    @Test
    void sizesMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> TrainingPlan.of(Recipe.IN1K_LONG, 0));
        assertThrows(IllegalArgumentException.class, () -> TrainingPlan.of(Recipe.IN1K_LONG, Double.NaN));
    }
}
