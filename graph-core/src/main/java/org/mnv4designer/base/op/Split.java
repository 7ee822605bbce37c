package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Cuts one axis into consecutive pieces of the given sizes, one output each. Counts nothing. */
public record Split(int axis, List<Integer> sizes) implements Operator {

    public Split {
        sizes = List.copyOf(sizes);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        int index = Require.axis(axis, in);
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        if (total != in.dim(index)) {
            throw new ShapeException(
                    "pieces " + sizes + " sum to " + total + ", but axis " + index + " of " + in + " has "
                            + in.dim(index),
                    "make the pieces sum to " + in.dim(index));
        }
        return sizes.stream().map(size -> in.with(index, size)).toList();
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.split(this);
    }
}
