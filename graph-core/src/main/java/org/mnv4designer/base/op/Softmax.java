package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/** Softmax along one axis; 5 operations an element (maximum, subtraction, exponential, sum, division). */
public record Softmax(int axis) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        Require.axis(axis, in);
        return List.of(in);
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(5 * outputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.softmax(this);
    }
}
