package org.mnv4designer.plugin.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.AccuracyEstimator;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.table.TableException;

class ImageNetAccuracyTest {
    /** Conv-L at 384 px, and the three attention blocks of the paper's Table 2 added to it. */
    private static final AccuracyFeatures CONV_LARGE = new AccuracyFeatures(6.376e9, 23.6e6, 32.59e6, 384);

    private static final Accuracies ACCURACIES = Accuracies.installed();

    private static double top1(AccuracyFeatures costs, Recipe recipe) {
        return known(costs, recipe).value().value();
    }

    private static Estimate.Known<Percent> known(AccuracyFeatures costs, Recipe recipe) {
        return ACCURACIES.top1(costs, recipe).asKnown().orElseThrow();
    }

    @Test
    void moreWorkIsBetterAndRecipesAreOrdered() {
        double small = top1(new AccuracyFeatures(0.186e9, 2e6, 3.77e6, 224), Recipe.IN1K_LONG);
        assertTrue(small > 71 && small < 77, "Conv-S " + small);
        double large = top1(CONV_LARGE, Recipe.IN1K_LONG);
        assertTrue(large > 81.5 && large < 85, "Conv-L " + large);
        double last = 0;
        for (Recipe recipe : List.of(
                Recipe.IN1K_BASIC,
                Recipe.IN1K_STANDARD,
                Recipe.IN1K_LONG,
                Recipe.DISTILLED_PREVIOUS,
                Recipe.DISTILLED_PAPER)) {
            double top1 = top1(CONV_LARGE, recipe);
            assertTrue(top1 > last, recipe.id());
            last = top1;
        }
    }

    @Test
    void distillationRestsOnTableNineAndSaysSo() {
        Estimate.Known<Percent> paper = known(CONV_LARGE, Recipe.DISTILLED_PAPER);
        assertTrue(paper.source().contains("from 5 networks of the paper's Table 9"), paper.source());
        double gain = paper.value().value() - top1(CONV_LARGE, Recipe.IN1K_LONG);
        assertEquals(3, gain, 0.6);
        Estimate.Known<Percent> plain = known(CONV_LARGE, Recipe.IN1K_LONG);
        double paperBand = paper.high().value() - paper.low().value();
        assertTrue(paperBand > 0 && plain.low().value() < plain.value().value());
    }

    @Test
    void sharedKeysAndHeadsOfTheirOwnCannotBeToldApart() {
        AccuracyFeatures shared = new AccuracyFeatures(6.999e9, 27.3e6, 36.4e6, 384);
        AccuracyFeatures heads = new AccuracyFeatures(7.196e9, 28.0e6, 37.8e6, 384);
        AccuracyEstimator estimator = ACCURACIES.estimator().orElseThrow();
        double difference = top1(shared, Recipe.IN1K_LONG) - top1(heads, Recipe.IN1K_LONG);
        assertEquals(0, difference, 0.3);
        assertFalse(estimator.canTellApart(shared, heads, Recipe.IN1K_LONG));
        assertTrue(top1(shared, Recipe.IN1K_LONG) > top1(CONV_LARGE, Recipe.IN1K_LONG));
    }

    @Test
    void networksUnlikeAnyPublishedOneStayUnknown() {
        Estimate<Percent> digits = ACCURACIES.top1(new AccuracyFeatures(2e6, 5e4, 4e5, 28), Recipe.IN1K_BASIC);
        assertTrue(digits.asKnown().isEmpty());
        assertTrue(digits.reason().contains("lie outside of the networks"), digits.reason());
    }

    @Test
    void publishedAccuraciesAreFoundByNetworkSizeAndRecipe() {
        assertEquals(
                73.8,
                ACCURACIES
                        .measured("mobilenetv4_conv_small", 224, Recipe.IN1K_LONG)
                        .orElseThrow()
                        .top1()
                        .value());
        assertEquals(
                85.9,
                ACCURACIES
                        .measured("tf_mobilenetv4_conv_large", 384, Recipe.DISTILLED_PAPER)
                        .orElseThrow()
                        .top1()
                        .value());
        assertEquals(
                74.644,
                ACCURACIES
                        .measured("mobilenetv4_conv_small", 256, Recipe.IN1K_LONG)
                        .orElseThrow()
                        .top1()
                        .value());
        assertTrue(ACCURACIES
                .measured("mobilenetv4_conv_small", 32, Recipe.IN1K_LONG)
                .isEmpty());
    }

    @Test
    void aModelFileThatLacksALineIsRefused() {
        String text = Resources.text(ModelFile.NAME).replace("slope,pretrained", "slop,pretrained");
        assertTrue(String.valueOf(assertThrows(TableException.class, () -> ModelFile.read(text))
                        .getMessage())
                .contains("lacks slope pretrained"));
    }

    @Test
    void costsMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new AccuracyFeatures(0, 1, 1, 224));
    }
}
