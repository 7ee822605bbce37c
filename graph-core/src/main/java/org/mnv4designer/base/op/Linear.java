package org.mnv4designer.base.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * Fully connected layer on the last axis: […, inFeatures] to […, outFeatures].
 *
 * @param weight [outFeatures, inFeatures]
 * @param bias [outFeatures]
 */
public record Linear(int inFeatures, int outFeatures, ParameterRef weight, Optional<ParameterRef> bias)
        implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape in = Require.one(inputs);
        if (in.dim(-1) != inFeatures) {
            throw new ShapeException(
                    "needs " + inFeatures + " features on the last axis, got " + in.dim(-1) + " in " + in,
                    "flatten the map first or change the layer before");
        }
        return List.of(in.with(-1, outFeatures));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        long written = outputs.get(0).elements();
        return Counts.multiplying(Math.multiplyExact(written, (long) inFeatures), written);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(2);
        all.add(new Parameter(weight, Shape.of(outFeatures, inFeatures), Parameter.Kind.WEIGHT));
        bias.ifPresent(b -> all.add(Parameter.vector(b, outFeatures, Parameter.Kind.BIAS)));
        return all;
    }

    @Override
    public Linear withParameters(UnaryOperator<ParameterRef> change) {
        return withParameters(change.apply(weight), bias.map(change));
    }

    public Linear withParameters(ParameterRef otherWeight, Optional<ParameterRef> otherBias) {
        return new Linear(inFeatures, outFeatures, otherWeight, otherBias);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.linear(this);
    }
}
