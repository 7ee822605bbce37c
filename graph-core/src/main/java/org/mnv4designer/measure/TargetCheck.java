package org.mnv4designer.measure;

import java.util.List;
import org.mnv4designer.base.DataType;
import org.mnv4designer.design.Target;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.memory.PeakMemory;

/** Holds estimates against the limits of a design. */
final class TargetCheck implements Target.Cases<TargetReport> {
    private final Costs total;
    private final PeakMemory peak;
    private final List<DeviceReport> devices;

    TargetCheck(Costs total, PeakMemory peak, List<DeviceReport> devices) {
        this.total = total;
        this.peak = peak;
        this.devices = devices;
    }

    @Override
    public TargetReport latency(Target.Latency target) {
        double limit = target.milliseconds();
        return devices.stream()
                .filter(device -> device.id().equals(target.device()))
                .findFirst()
                .map(device -> device.estimate().time())
                .map(time -> time.asKnown()
                        .map(known ->
                                TargetReport.of(target, limit, known.value().count()))
                        .orElseGet(() -> TargetReport.unknown(target, limit, time.reason())))
                .orElseGet(() -> TargetReport.unknown(target, limit, "device " + target.device() + " is not known"));
    }

    @Override
    public TargetReport macs(Target.Macs target) {
        return TargetReport.of(target, target.count(), total.counts().macs());
    }

    @Override
    public TargetReport parameters(Target.Parameters target) {
        return TargetReport.of(target, target.count(), total.parameters());
    }

    @Override
    public TargetReport peakBytes(Target.PeakBytes target) {
        return TargetReport.of(target, target.count(), peak.elements() * DataType.INT8.bytes());
    }
}
