package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;

/** An activation function on every element; counted as 1 operation an element whatever its kind. */
public record Activate(ActivationFunction function) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        return List.of(Require.one(inputs));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(outputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.activate(this);
    }
}
