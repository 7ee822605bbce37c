package org.mnv4designer.measure.latency.fit;

import org.mnv4designer.measure.latency.Workload;

/**
 * A network with its measured time on one device.
 *
 * @param family networks of one family are left out together when errors are judged
 */
public record FitRow(String network, String family, Workload work, double milliseconds) {
    public FitRow {
        if (!(milliseconds > 0)) {
            throw new IllegalArgumentException(network + ": a measured time must be above 0 ms, got " + milliseconds);
        }
    }
}
