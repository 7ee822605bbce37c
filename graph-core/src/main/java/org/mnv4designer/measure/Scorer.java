package org.mnv4designer.measure;

import java.util.Map;
import java.util.Optional;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.graph.FragmentCache;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.graph.Variants;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.cost.CostCache;
import org.mnv4designer.measure.cost.NetworkCosts;
import org.mnv4designer.measure.latency.Device;

/**
 * Scores the candidates of a search: designs that differ from one design in the parameters of blocks. The wires are walked
 * once, and what a block costs is remembered, so that a candidate takes some microseconds (docs/speed.md). Candidates that
 * allow no shortcut are scored all the same, as slowly as a report. Serves one thread.
 */
public final class Scorer {
    private final Device device;
    private final Accuracies accuracies;
    private final FragmentCache fragments = new FragmentCache();
    private final CostCache costs = new CostCache();
    private final Variants atInput;
    private final Variants judged;

    /**
     * A scorer of the variants of a design.
     *
     * @param device whose latency counts
     */
    public Scorer(Design base, Device device, Accuracies accuracies) {
        this.device = device;
        this.accuracies = accuracies;
        this.atInput = Variants.of(base, fragments);
        Design elsewhere = AccuracySubject.judged(base);
        this.judged = elsewhere == base ? atInput : Variants.of(elsewhere, fragments);
    }

    /**
     * Scores the design with other blocks in the place of some.
     *
     * @param replaced by id; every other block stays
     * @throws IllegalArgumentException if the design has no block of such an id
     */
    public Score score(Map<String, Block> replaced) {
        AccuracySubject candidate = subject(atInput, replaced);
        AccuracySubject there = judged == atInput ? candidate : subject(judged, replaced);
        return new Score(
                candidate.total().parameters(),
                candidate.total().counts().macs(),
                candidate.complete(),
                device.estimate(candidate.total().workload()),
                there.top1(accuracies));
    }

    private AccuracySubject subject(Variants variants, Map<String, Block> replaced) {
        return quick(variants, replaced).orElseGet(() -> slow(edited(variants.design(), replaced)));
    }

    private Optional<AccuracySubject> quick(Variants variants, Map<String, Block> replaced) {
        return variants.with(replaced)
                .flatMap(variant -> NetworkCosts.total(variant.blocks(), costs)
                        .map(total -> new AccuracySubject(
                                variants.design(),
                                variant.blocks(),
                                variant.outputs(),
                                total,
                                total.complete(),
                                variants.design().training())));
    }

    private AccuracySubject slow(Design design) {
        TypedGraph graph = TypedGraph.of(design, fragments);
        return AccuracySubject.of(graph, NetworkCosts.total(graph, costs), design.training());
    }

    private static Design edited(Design design, Map<String, Block> replaced) {
        Design edited = design;
        for (Map.Entry<String, Block> entry : replaced.entrySet()) {
            edited = new Edits.ReplaceBlock(entry.getKey(), entry.getValue()).apply(edited);
        }
        return edited;
    }
}
