package org.mnv4designer.measure.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.pass.Canonical;

/** Blocks, operators and totals agree on any valid network. */
class CostSumsTest {

    @Provide
    Arbitrary<Design> networks() {
        return RandomNetworks.networks();
    }

    private static TypedGraph typed(Design design) {
        TypedGraph graph = TypedGraph.of(design);
        assertTrue(graph.isComplete(), () -> graph.diagnostics().toString());
        return graph;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void blocksSumToTheTotal(@ForAll("networks") Design design) {
        NetworkCosts costs = NetworkCosts.of(typed(design));
        Costs sum = costs.byBlock().values().stream().reduce(Costs.NONE, Costs::plus);
        assertEquals(costs.total(), sum);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void operatorsSumToTheTotal(@ForAll("networks") Design design) {
        TypedGraph graph = typed(design);
        OperatorGraph plain = Lowering.lower(graph);
        OperatorGraph canonical = Canonical.of(plain);
        Costs total = NetworkCosts.of(graph).total();
        assertEquals(counts(canonical), total.counts());
        assertEquals(elements(canonical), total.foldedParameters());
        assertEquals(elements(plain), total.parameters());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void foldingChangesNoMultiplications(@ForAll("networks") Design design) {
        OperatorGraph plain = Lowering.lower(typed(design));
        Counts before = counts(plain);
        Counts after = counts(Canonical.of(plain));
        assertEquals(before.macs(), after.macs());
        assertEquals(before.attentionMacs(), after.attentionMacs());
        assertEquals(before.activations(), after.activations());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void partsAddUpToTheWholeGraph(@ForAll("networks") Design design) {
        TypedGraph graph = typed(design);
        NetworkCosts whole = NetworkCosts.whole(graph);
        NetworkCosts parts = NetworkCosts.of(graph);
        assertEquals(whole.byBlock(), parts.byBlock());
        assertEquals(whole.peak().elements(), parts.peak().elements());
    }

    private static Counts counts(OperatorGraph graph) {
        Counts sum = Counts.NONE;
        for (OperatorNode node : graph.nodes()) {
            sum = sum.plus(node.counts(graph.inputShapes(node)));
        }
        return sum;
    }

    private static long elements(OperatorGraph graph) {
        return graph.nodes().stream()
                .flatMap(node -> node.operator().parameters().stream())
                .filter(parameter -> parameter.kind().isTrainable())
                .mapToLong(parameter -> parameter.shape().elements())
                .sum();
    }
}
