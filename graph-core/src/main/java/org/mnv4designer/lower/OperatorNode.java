package org.mnv4designer.lower;

import java.util.List;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.base.op.Operator;

/**
 * An operator in its place.
 *
 * @param id unique: block id, slash, part of the block
 * @param block id of the block that it comes from
 * @param activation applied to the first output in the same step; NONE unless a pass fused one
 * @param inputs what it reads, all from nodes before it
 * @param outputs shapes of what it gives
 */
public record OperatorNode(
        String id,
        String block,
        Operator operator,
        ActivationFunction activation,
        List<ValueRef> inputs,
        List<Shape> outputs) {

    public OperatorNode {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    public Shape output() {
        return outputs.get(0);
    }

    /** What one run costs, the fused activation included. */
    public Counts counts(List<Shape> inputShapes) {
        Counts own = operator.counts(inputShapes, outputs);
        return activation == ActivationFunction.NONE ? own : own.plus(new Counts(0, 0, output().elements(), 0));
    }
}
