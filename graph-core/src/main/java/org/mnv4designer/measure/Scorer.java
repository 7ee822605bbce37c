package org.mnv4designer.measure;

import java.util.Map;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Device;

/**
 * Scores the candidates of a search: designs that differ from one design in the parameters of blocks. The wires are walked
 * once, and what a block costs is remembered, so that a candidate takes some microseconds (docs/speed.md). Candidates that
 * allow no shortcut are scored all the same, as slowly as a report. Serves one thread.
 */
public final class Scorer {
    private final Device device;
    private final Accuracies accuracies;
    private final Candidates candidates;

    /**
     * A scorer of the variants of a design.
     *
     * @param device whose latency counts
     */
    public Scorer(Design base, Device device, Accuracies accuracies) {
        this.device = device;
        this.accuracies = accuracies;
        this.candidates = new Candidates(base);
    }

    /**
     * Scores the design with other blocks in the place of some.
     *
     * @param replaced by id; every other block stays
     * @throws IllegalArgumentException if the design has no block of such an id
     */
    public Score score(Map<String, Block> replaced) {
        AccuracySubject candidate = candidates.atInput(replaced);
        AccuracySubject there = candidates.judged(candidate, replaced);
        return new Score(
                candidate.total().parameters(),
                candidate.total().counts().macs(),
                candidate.complete(),
                device.estimate(candidate.total().workload()),
                there.top1(accuracies));
    }
}
