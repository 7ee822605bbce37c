package org.mnv4designer.measure.accuracy;

import org.mnv4designer.base.Estimate;

/** Says how accurate a network would be if it were trained in a given way. Implementations are immutable. */
public interface AccuracyEstimator {

    /** ImageNet top-1 with an 80 % band, or unknown where no comparable network was published. */
    Estimate<Percent> top1(AccuracyFeatures features);

    /** How much better the second network would be. Errors that both share cancel, so the band is narrower than theirs. */
    AccuracyDifference difference(AccuracyFeatures first, AccuracyFeatures second);
}
