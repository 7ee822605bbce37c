package org.mnv4designer.base.op;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/** Batch norm at inference over the channels (axis 1): one factor and one offset per channel; 2 operations an element. */
public record BatchNorm(int channels, ParameterRef.Norm norm) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        return List.of(Require.channels(Require.one(inputs), 1, channels));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(2 * outputs.get(0).elements());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.vector(norm.gamma(), channels, Parameter.Kind.SCALE),
                Parameter.vector(norm.beta(), channels, Parameter.Kind.SHIFT),
                Parameter.vector(norm.mean(), channels, Parameter.Kind.MEAN),
                Parameter.vector(norm.variance(), channels, Parameter.Kind.VARIANCE));
    }

    @Override
    public BatchNorm withParameters(UnaryOperator<ParameterRef> change) {
        return new BatchNorm(
                channels,
                new ParameterRef.Norm(
                        change.apply(norm.gamma()),
                        change.apply(norm.beta()),
                        change.apply(norm.mean()),
                        change.apply(norm.variance()),
                        norm.epsilon()));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.batchNorm(this);
    }
}
