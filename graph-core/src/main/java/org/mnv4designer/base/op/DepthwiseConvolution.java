package org.mnv4designer.base.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * Depthwise convolution with multiplier 1: [N, channels, H, W] to [N, channels, H', W'].
 *
 * @param weight [channels, 1, kernel height, kernel width]
 * @param bias [channels]
 */
public record DepthwiseConvolution(int channels, Window window, ParameterRef weight, Optional<ParameterRef> bias)
        implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape map = Require.channels(Require.map(inputs), 1, channels);
        Size size = window.output(map);
        return List.of(Shape.of(map.batch(), channels, size.height(), size.width()));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        long written = outputs.get(0).elements();
        return Counts.multiplying(
                Math.multiplyExact(written, (long) window.kernel().area()), written);
    }

    @Override
    public List<Parameter> parameters() {
        Size kernel = window.kernel();
        List<Parameter> all = new ArrayList<>(2);
        all.add(new Parameter(weight, Shape.of(channels, 1, kernel.height(), kernel.width()), Parameter.Kind.WEIGHT));
        bias.ifPresent(b -> all.add(Parameter.vector(b, channels, Parameter.Kind.BIAS)));
        return all;
    }

    @Override
    public DepthwiseConvolution withParameters(UnaryOperator<ParameterRef> change) {
        return withParameters(change.apply(weight), bias.map(change));
    }

    public DepthwiseConvolution withParameters(ParameterRef otherWeight, Optional<ParameterRef> otherBias) {
        return new DepthwiseConvolution(channels, window, otherWeight, otherBias);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.depthwiseConvolution(this);
    }
}
