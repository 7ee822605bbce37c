package org.mnv4designer.measure.latency;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the time of a part of a network goes to, in milliseconds. The four add up to {@link Device#share the part's share},
 * and those of all parts to the network's estimate.
 *
 * @param compute multiply-accumulates, and the length of sums where there are few outputs
 * @param memory activations read and written, and weights
 * @param launch starting operators
 * @param fixed the part's share in what a network costs beyond its operators
 */
public record TimeSplit(double compute, double memory, double launch, double fixed) {
    public static final TimeSplit NONE = new TimeSplit(0, 0, 0, 0);

    private static final Set<Quantity> SUMMED = EnumSet.of(Quantity.MACS, Quantity.REDUCTION);
    private static final Set<Quantity> MOVED = EnumSet.of(Quantity.READS, Quantity.WRITES, Quantity.WEIGHTS);

    /**
     * Splits the time of a part.
     *
     * @param network the device's estimate of the whole
     */
    public static TimeSplit of(Device device, Workload part, LatencyEstimate network) {
        return new TimeSplit(
                device.milliseconds(only(SUMMED, part)),
                device.milliseconds(only(MOVED, part)),
                device.milliseconds(only(EnumSet.of(Quantity.OPERATORS), part)),
                device.share(part, network) - device.milliseconds(part));
    }

    /** Times are sums over quantities, so that of some quantities is what the device says of them alone. */
    private static Workload only(Set<Quantity> kept, Workload part) {
        WorkloadBuilder some = new WorkloadBuilder();
        for (WorkClass kind : WorkClass.values()) {
            double[] values = Stream.of(Quantity.values())
                    .mapToDouble(quantity -> kept.contains(quantity) ? part.get(kind, quantity) : 0)
                    .toArray();
            some.add(kind, values[0], values[1], values[2], values[3], values[4])
                    .reduce(kind, values[5]);
        }
        return some.build();
    }

    public double total() {
        return compute + memory + launch + fixed;
    }

    /** What takes the largest part of the time; empty if the operators take none. */
    public Optional<Bound> bound() {
        return Stream.of(Bound.values())
                .max(Comparator.comparingDouble(this::of))
                .filter(largest -> of(largest) > 0);
    }

    /** The time that a bound stands for. */
    public double of(Bound bound) {
        return switch (bound) {
            case COMPUTE -> compute;
            case MEMORY -> memory;
            case LAUNCH -> launch;
        };
    }

    public TimeSplit plus(TimeSplit other) {
        return new TimeSplit(
                compute + other.compute, memory + other.memory, launch + other.launch, fixed + other.fixed);
    }
}
