package org.mnv4designer.measure.accuracy.fit;

/**
 * A network that took no part in a fit, nor in its choices and band.
 *
 * @param logError that the fit expects
 * @param halfWidth of the nominal 80 % band, in the logarithm of the error
 */
public record HeldOut(AccuracyRow row, double logError, double halfWidth) {

    /** Error of the estimate in points of top-1; positive if too optimistic. */
    public double points() {
        return 100 - Math.exp(logError) - row.top1();
    }

    /** Distance to the truth in the logarithm of the error. */
    double distance() {
        return Math.abs(logError - row.logError());
    }

    public boolean isInBand() {
        return distance() <= halfWidth;
    }
}
