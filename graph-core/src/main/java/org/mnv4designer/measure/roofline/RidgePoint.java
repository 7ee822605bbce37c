package org.mnv4designer.measure.roofline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mnv4designer.measure.latency.TimeSplit;

/**
 * A published ridge point: the MACs that a device does while it moves one byte, as it ranks measured networks best.
 *
 * @param device id of the device
 * @param macsPerByte PeakMACs / PeakMemBW
 * @param correlation rank correlation of roofline times with measured ones, as published
 * @param correlationOfMacs the same of MACs alone
 */
public record RidgePoint(String device, double macsPerByte, double correlation, double correlationOfMacs) {
    /** Where the published ridge points stand. */
    public static final String SOURCE = "arXiv:2404.10518v2 Table 16";

    /** End of the sweep in the paper, from 0. */
    public static final double SWEEP_END = 500;

    public static final RidgePoint PIXEL_6_CPU = new RidgePoint("pixel-6-cpu", 31.2, 0.973, 0.962);
    public static final RidgePoint S23_CPU = new RidgePoint("s23-cpu", 39.7, 0.962, 0.940);
    public static final RidgePoint PIXEL_4_HEXAGON = new RidgePoint("pixel-4-hexagon", 347.3, 0.962, 0.758);
    public static final RidgePoint PIXEL_8_EDGETPU = new RidgePoint("pixel-8-edgetpu", 433.8, 0.973, 0.857);

    /** All that are published, from the lowest; none of a GPU or a Neural Engine is. All are for int8. */
    public static final List<RidgePoint> PUBLISHED = List.of(PIXEL_6_CPU, S23_CPU, PIXEL_4_HEXAGON, PIXEL_8_EDGETPU);

    /** The ridge point published for a device. */
    public static Optional<RidgePoint> of(String device) {
        return PUBLISHED.stream().filter(point -> point.device().equals(device)).findFirst();
    }

    /**
     * The ridge point that a latency model behaves as if it had: its time for a byte over its time for a MAC, on average over
     * a network. Empty if it charges for one of them alone.
     *
     * @param network what the network's time goes to
     */
    public static OptionalDouble implied(TimeSplit network, Demand demand) {
        double perByte = network.memory() / demand.bytes();
        double perMac = network.compute() / demand.macs();
        double ridge = perByte / perMac;
        return ridge > 0 && ridge < Double.POSITIVE_INFINITY ? OptionalDouble.of(ridge) : OptionalDouble.empty();
    }
}
