package org.mnv4designer.measure.accuracy;

import java.util.List;

/** Brings an estimator and published accuracies; found by {@link java.util.ServiceLoader}. */
public interface AccuracyProvider {
    AccuracyEstimator estimator();

    /** Published accuracies of networks of the zoo. */
    List<AccuracyMeasurement> measurements();
}
