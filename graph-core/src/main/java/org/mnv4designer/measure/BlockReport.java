package org.mnv4designer.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.measure.cost.Costs;

/**
 * What one block costs.
 *
 * @param peakElements live activation elements while the block runs, at the most
 * @param latencies milliseconds by device, in the order of {@link Report#devices()}; empty where the device does not run
 *     the network. They add up to the device's estimate.
 */
public record BlockReport(TypedBlock block, Costs costs, long peakElements, List<OptionalDouble> latencies) {
    public BlockReport {
        latencies = List.copyOf(latencies);
    }

    public String id() {
        return block.id();
    }
}
