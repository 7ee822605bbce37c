package org.mnv4designer.measure.accuracy.fit;

import org.mnv4designer.measure.accuracy.AccuracyFeatures;

/**
 * A trained network with its published top-1 in percent.
 *
 * @param model its architecture
 * @param tag of its training, as the source has it
 * @param pixels side of the evaluation images
 */
public record AccuracyRow(String model, String tag, String family, int pixels, AccuracyFeatures features, double top1) {
    double logError() {
        return Math.log(100 - top1);
    }
}
