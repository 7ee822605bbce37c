package org.mnv4designer.measure.accuracy;

import org.mnv4designer.base.Estimate;
import org.mnv4designer.design.Training.Recipe;

/** Says how accurate a network would be if it were trained in a given way. Implementations are immutable. */
public interface AccuracyEstimator {

    /** ImageNet top-1 with an 80 % band, or unknown where no comparable network was published. */
    Estimate<Percent> top1(AccuracyFeatures costs, Recipe recipe);

    /**
     * Whether an estimate of this estimator can tell two networks of the same recipe apart.
     *
     * @return false if the difference is smaller than the spread between runs and evaluation sets
     */
    boolean canTellApart(AccuracyFeatures first, AccuracyFeatures second, Recipe recipe);
}
