package org.mnv4designer.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.graph.FragmentCache;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.graph.Variants;
import org.mnv4designer.measure.cost.CostCache;
import org.mnv4designer.measure.cost.NetworkCosts;

/** Types and counts designs that differ from one design in blocks, by its shortcut where there is one. Serves one thread. */
final class Candidates {
    private final FragmentCache fragments = new FragmentCache();
    private final CostCache costs = new CostCache();
    private final Variants atInput;
    private final Variants judged;

    Candidates(Design base) {
        this.atInput = Variants.of(base, fragments);
        Design elsewhere = AccuracySubject.judged(base);
        this.judged = elsewhere == base ? atInput : Variants.of(elsewhere, fragments);
    }

    Design base() {
        return atInput.design();
    }

    /** A candidate at the size of its input. */
    AccuracySubject atInput(Map<String, Block> replaced) {
        return subject(atInput, replaced);
    }

    /** The same candidate at the size at which it is judged. */
    AccuracySubject judged(AccuracySubject candidate, Map<String, Block> replaced) {
        return judged == atInput ? candidate : subject(judged, replaced);
    }

    /** What is wrong with a candidate and was not with the design. */
    List<Diagnostic> newErrors(Map<String, Block> replaced) {
        Set<Diagnostic> known = new HashSet<>(errors(base()));
        return errors(edited(base(), replaced)).stream()
                .filter(error -> !known.contains(error))
                .toList();
    }

    private List<Diagnostic> errors(Design design) {
        return TypedGraph.of(design, fragments).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
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
