package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Tensor;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the operators' compilers write into: the calls so far, the memory plan, the numbers. */
final class Build {
    private final Memory memory;
    private final Weights weights;
    private final Steps steps = new Steps();
    private final List<Storage> taken = new ArrayList<>();

    Build(Memory memory) {
        this.memory = memory;
        this.weights = new Weights(memory);
    }

    Steps steps() {
        return steps;
    }

    Weights weights() {
        return weights;
    }

    /** Memory for a value, lying as is natural for its shape. */
    Operand fresh(Shape shape) {
        return fresh(shape, Layout.natural(shape));
    }

    Operand fresh(Shape shape, Layout layout) {
        return Operand.in(take(shape.elements()), shape, layout);
    }

    /** Numbers that stay the same in every run; never overwritten. */
    Operand constant(float[] values, Shape shape) {
        Layout layout = Layout.natural(shape);
        Storage storage = memory.keep(values.length);
        Operand operand = Operand.in(storage, shape, layout);
        Transfer.write(Tensor.of(shape, values), operand);
        return operand;
    }

    /** Memory for intermediate numbers of one operator, as many as the operand's and under the same dimensions. */
    INDArray scratch(Operand like) {
        return fresh(like.shape(), like.layout()).array();
    }

    INDArray scratch(long... dims) {
        long elements = 1;
        for (long dim : dims) {
            elements = Math.multiplyExact(elements, dim);
        }
        return take(elements).view(dims);
    }

    private Storage take(long elements) {
        Storage storage = memory.take(elements);
        taken.add(storage);
        return storage;
    }

    /** The operand itself if nobody else will read it, to be overwritten, else memory of the same kind. */
    Operand overwritable(Operand operand) {
        return operand.storage().uses() == 1 ? operand : fresh(operand.shape(), operand.layout());
    }

    /** The operand itself if nobody else will read it, else a copy. */
    Operand owned(Operand operand) {
        Operand own = overwritable(operand);
        if (own != operand) {
            steps.call("assign", own.array(), operand.array()).into(own.array());
        }
        return own;
    }

    /** The operand in the given layout: the same memory if the orders agree, else a copy. */
    Operand in(Layout layout, Operand operand) {
        if (operand.layout() == layout) {
            return operand;
        }
        Shape shape = operand.shape();
        if (!shape.isMap()) {
            throw new IllegalStateException("only maps have another layout, got " + shape);
        }
        if (Layout.agree(shape)) {
            return operand.as(shape, layout);
        }
        int[] order = layout.order(shape.rank());
        int[] places = IntStream.of(order)
                .map(axis -> operand.layout().place(axis, shape.rank()))
                .toArray();
        Operand copy = fresh(shape, layout);
        permute(operand.array(), places, copy.array());
        return copy;
    }

    /** Output axis i is input axis {@code order[i]}, both in memory order. */
    void permute(INDArray from, int[] order, INDArray into) {
        steps.call("permute", from)
                .integers(IntStream.of(order).asLongStream().toArray())
                .into(into);
    }

    /** [rows, in] by [in, out], plus one number per column. The product alone is fast: ND4J's combined call is not. */
    void multiplyRows(INDArray rows, INDArray weight, Optional<INDArray> bias, INDArray out) {
        steps.call("matmul", rows, weight).integers(0, 0, 0).reals(1, 0).into(out);
        bias.ifPresent(b -> steps.call("biasadd", out, b).into(out));
    }

    /** Ends the compilation of an operator: its intermediate memory is idle again. */
    void endOperator() {
        taken.forEach(Storage::release);
        taken.clear();
    }
}
