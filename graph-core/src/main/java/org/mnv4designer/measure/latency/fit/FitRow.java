package org.mnv4designer.measure.latency.fit;

import org.mnv4designer.measure.latency.Workload;

/**
 * A network, or a part of one, with its measured time on one device.
 *
 * @param family networks of one family are left out together when errors are judged
 * @param whole whether the time holds what a network costs beyond its operators; parts only shape rates, they are
 *     neither predicted nor counted
 * @param noise how many times more than that of a network the time is expected to be off
 * @param roofs what the plain roofline baseline needs; {@link Roofs#NONE} where operators were not listed
 */
public record FitRow(
        String network, String family, Workload work, double milliseconds, boolean whole, double noise, Roofs roofs) {
    public FitRow {
        if (!(milliseconds > 0 && milliseconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(network + ": a measured time must be above 0 ms, got " + milliseconds);
        }
        if (!(noise > 0)) {
            throw new IllegalArgumentException(network + ": noise must be above 0, got " + noise);
        }
    }

    /** A whole network. */
    public FitRow(String network, String family, Workload work, double milliseconds) {
        this(network, family, work, milliseconds, true, 1, Roofs.NONE);
    }

    /** Some operators of a network. */
    public static FitRow part(String network, String family, Workload work, double milliseconds, double noise) {
        return new FitRow(network, family, work, milliseconds, false, noise, Roofs.NONE);
    }

    public FitRow with(Roofs roofline) {
        return new FitRow(network, family, work, milliseconds, whole, noise, roofline);
    }
}
