package org.mnv4designer.base.op;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/** A tensor that is the same in every run. Takes no input, counts nothing. */
public record Constant(ParameterRef value, Shape shape) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Require.count(inputs, 0);
        return List.of(shape);
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.NONE;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(value, shape, Parameter.Kind.CONSTANT));
    }

    @Override
    public Constant withParameters(UnaryOperator<ParameterRef> change) {
        return new Constant(change.apply(value), shape);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.constant(this);
    }
}
