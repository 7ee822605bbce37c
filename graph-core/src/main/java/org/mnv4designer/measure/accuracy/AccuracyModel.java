package org.mnv4designer.measure.accuracy;

import java.util.List;
import java.util.Map;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.design.Training.Recipe;

/**
 * The logarithm of the top-1 error as a sum of {@link Terms}. What a network has of a feature beyond the fitted networks
 * does not count further and widens the band; costs far beyond them are not estimated.
 *
 * @param coefficients of all terms; 0 for those that the fit left out
 * @param lowest smallest value of each feature among the fitted networks
 * @param highest largest value of each feature among the fitted networks
 * @param band how uncertain estimates are
 * @param paperGain what distillation as in the paper adds over its plain long training
 * @param source shown with every estimate
 */
public record AccuracyModel(
        List<Double> coefficients, List<Double> lowest, List<Double> highest, Band band, Gain paperGain, String source)
        implements AccuracyEstimator {
    private static final List<Feature> FEATURES = List.of(Feature.values());

    /**
     * Half widths of nominal 80 % bands, in the logarithm of the error.
     *
     * @param halfWidths of an estimate, by recipe
     * @param pairFloor of the difference of two networks that are estimated alike
     * @param pairSlope grows that with the difference
     */
    public record Band(Map<Recipe, Double> halfWidths, double pairFloor, double pairSlope) {
        public Band {
            halfWidths = Map.copyOf(halfWidths);
            if (halfWidths.size() != Recipe.values().length) {
                throw new IllegalArgumentException("needs a band for each recipe, got " + halfWidths);
            }
        }

        double halfWidth(Recipe recipe) {
            return halfWidths.getOrDefault(recipe, 0.0);
        }
    }

    /**
     * What a recipe adds to the logarithm of the error.
     *
     * @param slope grows it with the logarithm of GMACs
     * @param halfWidth widens the band
     * @param source says what it rests on
     */
    public record Gain(double constant, double slope, double halfWidth, String source) {}

    public AccuracyModel {
        coefficients = List.copyOf(coefficients);
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
        int features = FEATURES.size();
        if (coefficients.size() != Terms.all().size() || lowest.size() != features || highest.size() != features) {
            throw new IllegalArgumentException("needs " + Terms.all().size() + " coefficients and the ends of "
                    + features + " features, got " + coefficients.size() + ", " + lowest.size() + " and "
                    + highest.size());
        }
    }

    @Override
    public Estimate<Percent> top1(AccuracyFeatures features) {
        for (Feature feature : FEATURES) {
            if (isOutOfReach(feature, features.get(feature))) {
                return Estimate.unknown("the network lies outside of those with published ImageNet accuracy that the"
                        + " estimate rests on, by its " + feature.words());
            }
        }
        double error = logError(features);
        double width = band.halfWidth(features.recipe()) * (1 + overshoot(features));
        boolean paper = features.recipe() == Recipe.DISTILLED_PAPER;
        double half = paper ? Math.hypot(width, paperGain.halfWidth()) : width;
        String ground = paper ? source + "; " + paperGain.source() : source;
        return Estimate.known(accuracy(error), accuracy(error + half), accuracy(error - half), ground);
    }

    private boolean isOutOfReach(Feature feature, double value) {
        double reach = feature.reach();
        return value < lowest.get(feature.ordinal()) - reach || value > highest.get(feature.ordinal()) + reach;
    }

    /** How far features lie outside of the fitted networks, as parts of the range between their ends. */
    private double overshoot(AccuracyFeatures features) {
        double sum = 0;
        for (int i = 0; i < lowest.size(); i++) {
            double value = features.values()[i];
            double beyond = Math.max(lowest.get(i) - value, value - highest.get(i));
            if (beyond > 0) {
                sum += beyond / Math.max(1e-9, highest.get(i) - lowest.get(i));
            }
        }
        return sum;
    }

    /** The expected logarithm of the error. */
    private double logError(AccuracyFeatures features) {
        double[] values = features.values().clone();
        for (int i = Feature.ENLARGEMENT.ordinal(); i < values.length; i++) {
            values[i] = Math.min(highest.get(i), Math.max(lowest.get(i), values[i]));
        }
        double[] terms = Terms.of(values, Terms.OFFSETS.indexOf(features.recipe()));
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] * coefficients.get(i);
        }
        return features.recipe() == Recipe.DISTILLED_PAPER
                ? sum + paperGain.constant() + paperGain.slope() * values[Feature.MACS.ordinal()]
                : sum;
    }

    @Override
    public AccuracyDifference difference(AccuracyFeatures first, AccuracyFeatures second) {
        double from = logError(first);
        double to = logError(second);
        double half = Math.hypot(band.pairFloor(), band.pairSlope() * (to - from));
        double start = accuracy(from).value();
        return new AccuracyDifference(
                accuracy(to).value() - start,
                accuracy(to + half).value() - start,
                accuracy(to - half).value() - start);
    }

    private static Percent accuracy(double logError) {
        return new Percent(Math.max(0, 100 - Math.exp(logError)));
    }
}
