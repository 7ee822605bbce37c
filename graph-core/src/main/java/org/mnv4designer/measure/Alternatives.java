package org.mnv4designer.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.LatencyEstimate;

/**
 * What a design would be with another block in the place of one: the question that a person asks before an edit. By the
 * same shortcut as {@link Scorer}, for several devices at once. Serves one thread.
 */
public final class Alternatives {
    private final Candidates candidates;
    private final List<Device> devices;
    private final Accuracies accuracies;

    /**
     * What would be.
     *
     * @param parameters trainable numbers
     * @param macs multiply-accumulates at batch 1
     * @param latencies by device, in the order asked for
     * @param top1 on ImageNet
     * @param broken what would be wrong that is not wrong now; the figures then mean nothing
     */
    public record Outcome(
            long parameters,
            long macs,
            List<LatencyEstimate> latencies,
            Estimate<Percent> top1,
            Optional<Diagnostic> broken) {
        public Outcome {
            latencies = List.copyOf(latencies);
        }
    }

    /** @param devices whose latency is asked for */
    public Alternatives(Design base, List<Device> devices, Accuracies accuracies) {
        this.candidates = new Candidates(base);
        this.devices = List.copyOf(devices);
        this.accuracies = accuracies;
    }

    /** The design as it is. */
    public Outcome present() {
        return outcome(Map.of());
    }

    /**
     * The design with another block in the place of one.
     *
     * @throws IllegalArgumentException if the design has no block of this id
     */
    public Outcome with(String id, Block block) {
        return outcome(Map.of(id, block));
    }

    private Outcome outcome(Map<String, Block> replaced) {
        AccuracySubject candidate = candidates.atInput(replaced);
        Optional<Diagnostic> broken = candidate.complete()
                ? Optional.empty()
                : candidates.newErrors(replaced).stream().findFirst();
        return new Outcome(
                candidate.total().parameters(),
                candidate.total().counts().macs(),
                devices.stream()
                        .map(device -> device.estimate(candidate.total().workload()))
                        .toList(),
                candidates.judged(candidate, replaced).top1(accuracies),
                broken);
    }
}
