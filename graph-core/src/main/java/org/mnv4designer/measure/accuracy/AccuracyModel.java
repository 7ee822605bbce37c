package org.mnv4designer.measure.accuracy;

import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.design.Training.Recipe;

/**
 * The logarithm of the top-1 error as a quadratic function of the logarithms of MACs, activations, parameters and image
 * size, plus an offset for the recipe.
 *
 * @param coefficients constant, four linear and ten quadratic ones, in the order of {@link #terms}
 * @param offsets what each recipe adds to the logarithm of the error
 * @param halfWidth of the band, in the logarithm of the error
 * @param lowest smallest logarithm of each cost among the fitted networks
 * @param highest largest logarithm of each cost among the fitted networks
 * @param source shown with every estimate
 */
public record AccuracyModel(
        List<Double> coefficients,
        Map<Recipe, Offset> offsets,
        double halfWidth,
        List<Double> lowest,
        List<Double> highest,
        String source)
        implements AccuracyEstimator {
    /** Costs beyond the fitted networks by more than this factor are not estimated. */
    private static final double REACH = Math.log(2);

    /** Points between two runs of one network, and the sampling error of 50,000 images (docs/measures.md). */
    private static final double RUN_TO_RUN = 0.3;

    private static final List<String> COSTS = List.of("MACs", "activations", "parameters", "image size");

    /**
     * What a recipe adds to the logarithm of the error.
     *
     * @param slope grows the offset with the logarithm of GMACs
     * @param halfWidth widens the band
     * @param source says what it rests on; empty if it is part of the fit
     */
    public record Offset(double constant, double slope, double halfWidth, String source) {}

    public AccuracyModel {
        coefficients = List.copyOf(coefficients);
        offsets = Map.copyOf(offsets);
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
        if (coefficients.size() != terms(new double[4]).length) {
            throw new IllegalArgumentException("needs 15 coefficients, got " + coefficients.size());
        }
    }

    /** The constant, the logarithms and their products, each pair once. */
    public static double[] terms(double[] logs) {
        double[] terms = new double[1 + logs.length + logs.length * (logs.length + 1) / 2];
        terms[0] = 1;
        int at = 1;
        for (double log : logs) {
            terms[at++] = log;
        }
        for (int i = 0; i < logs.length; i++) {
            for (int j = i; j < logs.length; j++) {
                terms[at++] = logs[i] * logs[j];
            }
        }
        return terms;
    }

    /** The logarithms that a model is fitted on. */
    public static double[] logs(AccuracyFeatures costs) {
        return costs.logs();
    }

    @Override
    public Estimate<Percent> top1(AccuracyFeatures costs, Recipe recipe) {
        double[] logs = costs.logs();
        for (int i = 0; i < logs.length; i++) {
            if (logs[i] < lowest.get(i) - REACH || logs[i] > highest.get(i) + REACH) {
                return Estimate.unknown("its " + COSTS.get(i) + " lie outside of the networks with published ImageNet "
                        + "accuracy that the estimate rests on");
            }
        }
        Offset offset = offset(recipe);
        double error = logError(logs, offset);
        double width = Math.hypot(halfWidth, offset.halfWidth());
        String ground = offset.source().isEmpty() ? source : source + "; " + offset.source();
        return Estimate.known(accuracy(error), accuracy(error + width), accuracy(error - width), ground);
    }

    @Override
    public boolean canTellApart(AccuracyFeatures first, AccuracyFeatures second, Recipe recipe) {
        Offset offset = offset(recipe);
        double difference = accuracy(logError(first.logs(), offset)).value()
                - accuracy(logError(second.logs(), offset)).value();
        return Math.abs(difference) > RUN_TO_RUN;
    }

    private Offset offset(Recipe recipe) {
        return offsets.getOrDefault(recipe, new Offset(0, 0, 0, ""));
    }

    private double logError(double[] logs, Offset offset) {
        double[] terms = terms(logs);
        double sum = offset.constant() + offset.slope() * logs[0];
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] * coefficients.get(i);
        }
        return sum;
    }

    private static Percent accuracy(double logError) {
        return new Percent(Math.max(0, 100 - Math.exp(logError)));
    }
}
