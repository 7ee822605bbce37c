package org.mnv4designer.lower.pass;

import java.util.function.Function;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.lower.OperatorGraph;

/**
 * The canonical graph on which operations, weight bytes, memory, latency and runs are based: batch norms and layer
 * scales folded into the convolution or linear layer before them, other batch norms one channel scale, activations after
 * a convolution or linear layer fused into it, dropout gone. Numbers are equal to the given graph's but for rounding.
 */
public final class Canonical {
    private Canonical() {}

    /** Folds and fuses wherever numbers allow it, across blocks too. */
    public static OperatorGraph of(OperatorGraph graph) {
        return of(graph, OperatorGraph::uses);
    }

    /** As {@link #of}, but every block output keeps its value, so that it can be looked at. */
    public static OperatorGraph keepingBlockOutputs(OperatorGraph graph) {
        return of(graph, OperatorGraph::usesWithBlockOutputs);
    }

    /** Whether what scales or activates the operator's output may become a part of it. */
    public static boolean absorbs(Operator operator) {
        return operator.match(FuseActivations.TAKES_ACTIVATION);
    }

    private static OperatorGraph of(OperatorGraph graph, Function<OperatorGraph, int[]> uses) {
        OperatorGraph plain = DropIdentities.run(graph);
        OperatorGraph folded = FoldScales.run(plain, uses.apply(plain));
        return FuseActivations.run(folded, uses.apply(folded));
    }
}
