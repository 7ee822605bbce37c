package org.mnv4designer.base.op;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * One step of computation on tensors. All shapes are logical (N, C, H, W for maps); operators name their parameters and
 * never hold numbers.
 */
public sealed interface Operator
        permits Activate,
                BatchNorm,
                Binary,
                ChannelScale,
                Concat,
                Constant,
                Convolution,
                DepthwiseConvolution,
                Dropout,
                GlobalPool,
                LayerNorm,
                Linear,
                MatMul,
                Opaque,
                Pad,
                Pool,
                Reduce,
                Reindex,
                Reshape,
                Resize,
                Slice,
                Softmax,
                Split,
                Transpose,
                Unary {

    /**
     * The shapes that this operator makes of the given ones.
     *
     * @throws ShapeException if the inputs do not suit, with expected and actual values
     */
    List<Shape> outputs(List<Shape> inputs);

    /** What one run costs for shapes that suit; batch 1 counts once, batch n counts n times. */
    Counts counts(List<Shape> inputs, List<Shape> outputs);

    /** The tensors of numbers that this operator reads, in a fixed order. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** This operator with every parameter reference replaced; the same object if it has none. */
    default Operator withParameters(UnaryOperator<ParameterRef> change) {
        return this;
    }

    <R> R match(Cases<R> cases);
}
