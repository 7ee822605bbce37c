package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Summation;
import org.mnv4designer.run.Tensor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What the operators' compilers write into: the calls so far, the memory plan, the numbers. */
final class Build {
    private final Memory memory;
    private final Weights weights;
    private final Sums sums;
    private final Steps steps = new Steps();
    private final List<Storage> taken = new ArrayList<>();

    Build(Memory memory, Summation summation) {
        this.memory = memory;
        this.weights = new Weights(memory);
        this.sums = new Sums(this, summation);
    }

    Steps steps() {
        return steps;
    }

    Weights weights() {
        return weights;
    }

    Sums sums() {
        return sums;
    }

    /** Memory for a value, lying as is natural for its shape. */
    Operand fresh(Shape shape) {
        return fresh(shape, Layout.natural(shape));
    }

    Operand fresh(Shape shape, Layout layout) {
        return Operand.in(take(DataType.FLOAT, shape.elements()), shape, layout);
    }

    /** Numbers that stay the same in every run; never overwritten. */
    Operand constant(float[] values, Shape shape) {
        Layout layout = Layout.natural(shape);
        Storage storage = memory.keep(DataType.FLOAT, values.length);
        Operand operand = Operand.in(storage, shape, layout);
        Transfer.write(Tensor.of(shape, values), operand);
        return operand;
    }

    /** Memory for intermediate numbers of one operator, as many as the operand's and under the same dimensions. */
    INDArray scratch(Operand like) {
        return fresh(like.shape(), like.layout()).array();
    }

    INDArray scratch(long... dims) {
        return scratch(DataType.FLOAT, dims);
    }

    INDArray scratch(DataType type, long... dims) {
        long elements = 1;
        for (long dim : dims) {
            elements = Math.multiplyExact(elements, dim);
        }
        return take(type, elements).view(dims);
    }

    private Storage take(DataType type, long elements) {
        Storage storage = memory.take(type, elements);
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

    /** Ends the compilation of an operator: its intermediate memory is idle again. */
    void endOperator() {
        taken.forEach(Storage::release);
        taken.clear();
    }
}
