package org.mnv4designer.measure;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.memory.PeakMemory;

/**
 * All that is known of a design: counts, memory, latency by device, accuracy, targets, diagnostics.
 *
 * @param total the sum over all sound blocks
 * @param complete false if totals are lower bounds: a part has errors or an operator is not understood
 * @param blocks in topological order
 * @param devices in the order in which devices are listed
 */
public record Report(
        TypedGraph graph,
        Costs total,
        PeakMemory peak,
        boolean complete,
        List<BlockReport> blocks,
        List<DeviceReport> devices,
        AccuracyReport accuracy,
        List<TargetReport> targets,
        List<Diagnostic> diagnostics) {

    public Report {
        blocks = List.copyOf(blocks);
        devices = List.copyOf(devices);
        targets = List.copyOf(targets);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Bytes of activations at the peak. */
    public long peakActivationBytes(DataType type) {
        return peak.elements() * type.bytes();
    }

    /** What a device does with operators of the design that it does not simply run, and in which blocks. */
    public List<SupportFinding> findings(DeviceReport device) {
        return SupportFinding.of(device.device().profile(), total.workload(), blocks);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    public boolean missesTarget() {
        return targets.stream().anyMatch(target -> !target.met());
    }

    public Optional<BlockReport> block(String id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    public Optional<DeviceReport> device(String id) {
        return devices.stream().filter(device -> device.id().equals(id)).findFirst();
    }
}
