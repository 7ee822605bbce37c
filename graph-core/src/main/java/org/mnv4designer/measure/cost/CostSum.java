package org.mnv4designer.measure.cost;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.measure.accuracy.StructureBuilder;
import org.mnv4designer.measure.latency.WorkloadBuilder;

/** Adds up operators of a canonical graph. */
final class CostSum {
    private static final OtherwiseCases<Boolean> IS_OPAQUE = new OtherwiseCases<>(false) {
        @Override
        public Boolean opaque(Opaque opaque) {
            return true;
        }
    };

    private final WorkloadBuilder workload = new WorkloadBuilder();
    private final StructureBuilder structure = new StructureBuilder();
    private Counts counts = Counts.NONE;
    private long weights;
    private long offsets;
    private boolean complete = true;

    void add(OperatorGraph graph, OperatorNode node) {
        List<Shape> inputs = graph.inputShapes(node);
        counts = counts.plus(node.counts(inputs));
        structure.add(node.operator(), inputs, node.outputs());
        workload.add(node.operator(), inputs, node.outputs(), node.activation());
        for (Parameter parameter : node.operator().parameters()) {
            if (parameter.kind() == Parameter.Kind.WEIGHT) {
                weights += parameter.shape().elements();
            } else {
                offsets += parameter.shape().elements();
            }
        }
        complete &= !node.operator().match(IS_OPAQUE);
    }

    /** @param parameters trainable ones, which only the unfolded graph tells */
    Costs finish(long parameters) {
        return new Costs(parameters, weights, offsets, counts, workload.build(), structure.build(), complete);
    }

    /** Trainable parameters of an unfolded operator. */
    static long trainable(OperatorNode node) {
        return node.operator().parameters().stream()
                .filter(parameter -> parameter.kind().isTrainable())
                .mapToLong(parameter -> parameter.shape().elements())
                .sum();
    }
}
