package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Joins tensors along one axis; the other dimensions must agree. Counts nothing. */
public record Concat(int axis) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        if (inputs.isEmpty()) {
            throw new ShapeException("needs at least 1 input, got 0", "connect an input");
        }
        Shape first = inputs.get(0);
        int index = Require.axis(axis, first);
        int joined = 0;
        for (Shape shape : inputs) {
            if (shape.rank() != first.rank()
                    || !shape.with(index, first.dim(index)).equals(first)) {
                throw new ShapeException(
                        "needs inputs that agree but for axis " + index + ", got " + first.asMap() + " and "
                                + shape.asMap(),
                        "bring all branches to one height and width");
            }
            joined = Math.addExact(joined, shape.dim(index));
        }
        return List.of(first.with(index, joined));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.concat(this);
    }
}
