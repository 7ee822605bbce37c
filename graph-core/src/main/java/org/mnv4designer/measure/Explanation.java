package org.mnv4designer.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.cost.FileSize;
import org.mnv4designer.measure.latency.OperatorTime;
import org.mnv4designer.measure.latency.TimeSplit;
import org.mnv4designer.measure.memory.Arena;
import org.mnv4designer.measure.memory.MemoryTimeline;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Roof;
import org.mnv4designer.measure.roofline.Roofline;

/**
 * What lies behind a report: operators, live tensors, what times go to. Made on demand, in some milliseconds, so that the
 * report after each edit stays quick.
 */
public record Explanation(Report report, OperatorGraph canonical, MemoryTimeline timeline) {
    /** Ridge point where neither the paper nor the device's profile gives one, in MACs for each byte. */
    private static final double ASSUMED_RIDGE = 100;

    /**
     * A ridge point and its ground.
     *
     * @param macsPerByte above 0
     */
    public record Ridge(double macsPerByte, Ground ground) {}

    /** Where a ridge point comes from. */
    public enum Ground {
        /** The paper's Table 16. */
        PUBLISHED,
        /** What the device's latency model charges for bytes and MACs of this network. */
        PROFILE,
        /** Nothing better is known. */
        ASSUMED
    }

    public static Explanation of(Report report) {
        OperatorGraph canonical = Canonical.of(Lowering.lower(report.graph()));
        return new Explanation(report, canonical, MemoryTimeline.of(canonical));
    }

    public Arena arena(DataType type) {
        return Arena.of(timeline, type);
    }

    /** The size of the network's file; see {@link FileSize}. */
    public Estimate<Bytes> fileSize(DataType type) {
        return report.complete()
                ? FileSize.of(report.total(), type)
                : Estimate.unknown("the design is incomplete or holds an operator that we do not know");
    }

    public Roofline roofline(DataType precision) {
        return Roofline.of(canonical, precision);
    }

    /** Shares of operators, which add up to the device's estimate; empty if it does not run the network. */
    public List<OperatorTime> operatorTimes(DeviceReport device) {
        return OperatorTime.of(canonical, device.device());
    }

    /** What the time of each block goes to, in the order of the report; empty if the device does not run the network. */
    public Map<String, TimeSplit> blockTimes(DeviceReport device) {
        Map<String, TimeSplit> times = new LinkedHashMap<>();
        if (device.estimate().time().asKnown().isPresent()) {
            for (BlockReport block : report.blocks()) {
                times.put(
                        block.id(), TimeSplit.of(device.device(), block.costs().workload(), device.estimate()));
            }
        }
        return times;
    }

    /** What the network's time goes to; {@link TimeSplit#NONE} if the device does not run it. */
    public TimeSplit time(DeviceReport device) {
        return device.estimate().time().asKnown().isPresent()
                ? TimeSplit.of(device.device(), report.total().workload(), device.estimate())
                : TimeSplit.NONE;
    }

    /** The device's ridge point: the published one, else that which its profile implies, else an assumption. */
    public Ridge ridge(DeviceReport device) {
        OptionalDouble published = RidgePoint.of(device.id()).stream()
                .mapToDouble(RidgePoint::macsPerByte)
                .findFirst();
        if (published.isPresent()) {
            return new Ridge(published.getAsDouble(), Ground.PUBLISHED);
        }
        DataType precision = device.device().profile().precision();
        OptionalDouble implied =
                RidgePoint.implied(time(device), roofline(precision).total());
        return implied.isPresent()
                ? new Ridge(implied.getAsDouble(), Ground.PROFILE)
                : new Ridge(ASSUMED_RIDGE, Ground.ASSUMED);
    }

    /** The network's operators under the device's roof. */
    public Roof roof(DeviceReport device, double ridge) {
        return Roof.of(roofline(device.device().profile().precision()), operatorTimes(device), ridge);
    }

    /** The operators that take most of a device's time, the slowest first. */
    public List<OperatorTime> slowest(DeviceReport device, int count) {
        List<OperatorTime> times = new ArrayList<>(operatorTimes(device));
        times.sort((a, b) -> Double.compare(b.milliseconds(), a.milliseconds()));
        return List.copyOf(times.subList(0, Math.min(count, times.size())));
    }
}
