package org.mnv4designer.measure.accuracy.fit;

import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyFeatures;

/** A trained network with its published top-1 in percent. */
public record AccuracyRow(String model, String family, Recipe recipe, AccuracyFeatures costs, double top1) {
    double logError() {
        return Math.log(100 - top1);
    }
}
