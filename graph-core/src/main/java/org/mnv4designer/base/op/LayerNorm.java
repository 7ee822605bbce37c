package org.mnv4designer.base.op;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * Layer norm along one axis (1 for the channels of a map, -1 for the features of a sequence); 8 operations an element.
 *
 * @param gamma [size]
 * @param beta [size]
 */
public record LayerNorm(int axis, int size, double epsilon, ParameterRef gamma, ParameterRef beta) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        return List.of(Require.channels(in, Require.axis(axis, in), size));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(8 * outputs.get(0).elements());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.vector(gamma, size, Parameter.Kind.SCALE),
                Parameter.vector(beta, size, Parameter.Kind.SHIFT));
    }

    @Override
    public LayerNorm withParameters(UnaryOperator<ParameterRef> change) {
        return new LayerNorm(axis, size, epsilon, change.apply(gamma), change.apply(beta));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.layerNorm(this);
    }
}
