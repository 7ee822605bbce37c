package org.mnv4designer.measure.cost;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;
import org.mnv4designer.lower.pass.Canonical;

/**
 * A block on its own: its canonical operators and their costs, and whether its boundary lets operators fuse with a
 * neighbour's.
 *
 * @param absorbs for each output whether an operator behind it could fold or fuse into the operator that gives it
 * @param absorbable whether an operator that reads an input could fold or fuse into a block before
 */
record FragmentCosts(OperatorGraph canonical, Costs costs, List<Boolean> absorbs, boolean absorbable) {

    private static final OtherwiseCases<Boolean> IS_TAKEN = new OtherwiseCases<>(false) {
        @Override
        public Boolean activate(Activate activate) {
            return true;
        }

        @Override
        public Boolean channelScale(ChannelScale scale) {
            return true;
        }
    };

    static FragmentCosts of(Fragment fragment) {
        OperatorGraph plain = Lowering.lower(fragment);
        OperatorGraph canonical = Canonical.of(plain);
        long parameters = plain.nodes().stream().mapToLong(CostSum::trainable).sum();
        CostSum sum = new CostSum();
        canonical.nodes().forEach(node -> sum.add(canonical, node));
        return new FragmentCosts(canonical, sum.finish(parameters), absorbs(canonical), absorbable(canonical));
    }

    private static List<Boolean> absorbs(OperatorGraph graph) {
        return graph.outputs().stream()
                .map(output -> takes(graph, output.value()))
                .toList();
    }

    /** An input that is handed through may come from anywhere: assume that it takes. */
    private static boolean takes(OperatorGraph graph, ValueRef value) {
        if (value.isInput()) {
            return true;
        }
        OperatorNode node = graph.nodes().get(value.node());
        return node.activation() == ActivationFunction.NONE && Canonical.absorbs(node.operator());
    }

    private static boolean absorbable(OperatorGraph graph) {
        Optional<OperatorNode> taken = graph.nodes().stream()
                .filter(node -> node.operator().match(IS_TAKEN))
                .filter(node -> node.inputs().get(0).isInput())
                .findFirst();
        return taken.isPresent();
    }
}
