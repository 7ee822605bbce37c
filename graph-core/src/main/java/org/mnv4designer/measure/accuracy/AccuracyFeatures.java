package org.mnv4designer.measure.accuracy;

/**
 * What the accuracy of a network is estimated from, at 1,000 classes and batch 1.
 *
 * @param macs multiply-accumulates, attention included
 * @param activations elements written by convolutions, linear layers and matrix products
 * @param parameters trainable ones
 * @param pixels side of the evaluation images; of images that are not square the root of the area
 */
public record AccuracyFeatures(double macs, double activations, double parameters, double pixels) {
    public AccuracyFeatures {
        if (!(macs > 0 && activations > 0 && parameters > 0 && pixels > 0)) {
            throw new IllegalArgumentException("costs must be above 0, got " + macs + " MACs, " + activations
                    + " activations, " + parameters + " parameters, " + pixels + " pixels");
        }
    }

    /** Natural logarithms of the four, about 0 for a small network. */
    double[] logs() {
        return new double[] {
            Math.log(macs / 1e9), Math.log(activations / 1e7), Math.log(parameters / 1e7), Math.log(pixels / 224)
        };
    }
}
