package org.mnv4designer.measure.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.design.Training.Recipe;

/** The installed accuracy estimator and what was published. Immutable. */
public final class Accuracies {
    private final Optional<AccuracyEstimator> estimator;
    private final List<AccuracyMeasurement> measurements;

    public Accuracies(Optional<AccuracyEstimator> estimator, List<AccuracyMeasurement> measurements) {
        this.estimator = estimator;
        this.measurements = List.copyOf(measurements);
    }

    /** What the installed plugins bring; the first estimator found is used. */
    public static Accuracies installed() {
        List<AccuracyEstimator> estimators = new ArrayList<>();
        List<AccuracyMeasurement> measurements = new ArrayList<>();
        for (AccuracyProvider provider : ServiceLoader.load(AccuracyProvider.class)) {
            estimators.add(provider.estimator());
            measurements.addAll(provider.measurements());
        }
        return new Accuracies(estimators.stream().findFirst(), measurements);
    }

    /** ImageNet top-1 with its band; unknown if no estimator is installed. */
    public Estimate<Percent> top1(AccuracyFeatures features) {
        return estimator
                .map(e -> e.top1(features))
                .orElseGet(() -> Estimate.unknown("no accuracy estimator is installed"));
    }

    /** How much better the second network would be; empty if one of them cannot be estimated. */
    public Optional<AccuracyDifference> difference(AccuracyFeatures first, AccuracyFeatures second) {
        boolean known =
                top1(first).asKnown().isPresent() && top1(second).asKnown().isPresent();
        return estimator.filter(e -> known).map(e -> e.difference(first, second));
    }

    public Optional<AccuracyEstimator> estimator() {
        return estimator;
    }

    /**
     * The best accuracy published of an unchanged network of the zoo for a recipe and size of evaluation images; the
     * paper's own comes first.
     */
    public Optional<AccuracyMeasurement> measured(String zoo, int pixels, Recipe recipe) {
        return measurements.stream()
                .filter(m -> m.zoo().equals(zoo) && m.pixels() == pixels && m.recipe() == recipe)
                .min(Comparator.<AccuracyMeasurement, Boolean>comparing(
                                m -> !m.checkpoint().equals("paper"))
                        .thenComparing(m -> -m.top1().value()));
    }

    /** Everything published of a network of the zoo. */
    public List<AccuracyMeasurement> published(String zoo) {
        return measurements.stream().filter(m -> m.zoo().equals(zoo)).toList();
    }
}
