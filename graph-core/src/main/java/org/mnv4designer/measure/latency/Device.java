package org.mnv4designer.measure.latency;

/**
 * Something that networks run on. Estimates are for batch 1 and one inference; they never throw for a valid workload.
 * Implementations are immutable.
 */
public interface Device {

    /** What is known of it, to be shown beside every estimate. */
    DeviceProfile profile();

    default String id() {
        return profile().id();
    }

    /** The time of a whole network. */
    LatencyEstimate estimate(Workload network);

    /** Milliseconds of the operators of a part, without fixed costs: additive over parts. */
    double milliseconds(Workload part);

    /** The share of a part in the estimate of its network: shares of all parts add up to the total. */
    default double share(Workload part, LatencyEstimate network) {
        return milliseconds(part) * network.stretch();
    }
}
