package org.mnv4designer.measure.latency;

import java.util.List;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;

/**
 * What a device says of a network.
 *
 * @param time one run at batch 1 with an 80 % band, or unknown with the reason
 * @param stretch total time over the time of operators alone: multiplied with it, the times of parts add up to the total
 * @param unsupported why the network does not run; empty if it does
 * @param remarks what a reader should know besides, such as operators that leave the fast path
 */
public record LatencyEstimate(Estimate<Millis> time, double stretch, List<String> unsupported, List<String> remarks) {
    public LatencyEstimate {
        unsupported = List.copyOf(unsupported);
        remarks = List.copyOf(remarks);
    }

    static LatencyEstimate refused(List<String> reasons, List<String> remarks) {
        return new LatencyEstimate(Estimate.unknown(String.join("; ", reasons)), 1, reasons, remarks);
    }
}
