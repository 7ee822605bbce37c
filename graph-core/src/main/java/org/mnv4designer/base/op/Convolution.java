package org.mnv4designer.base.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * Convolution of a map [N, inChannels, H, W] to [N, outChannels, H', W'], dense or in groups.
 *
 * @param weight [outChannels, inChannels / groups, kernel height, kernel width]
 * @param bias [outChannels]
 */
public record Convolution(
        int inChannels, int outChannels, Window window, int groups, ParameterRef weight, Optional<ParameterRef> bias)
        implements Operator {

    public Convolution {
        if (inChannels < 1 || outChannels < 1 || groups < 1 || inChannels % groups != 0 || outChannels % groups != 0) {
            throw new ShapeException(
                    "groups " + groups + " must divide both " + inChannels + " input and " + outChannels
                            + " output channels",
                    "choose groups that divide both");
        }
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape map = Require.channels(Require.map(inputs), 1, inChannels);
        Size size = window.output(map);
        return List.of(Shape.of(map.batch(), outChannels, size.height(), size.width()));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        long written = outputs.get(0).elements();
        return Counts.multiplying(
                Math.multiplyExact(
                        written, (long) inChannels / groups * window.kernel().area()),
                written);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(2);
        all.add(new Parameter(weight, weightShape(), Parameter.Kind.WEIGHT));
        bias.ifPresent(b -> all.add(Parameter.vector(b, outChannels, Parameter.Kind.BIAS)));
        return all;
    }

    private Shape weightShape() {
        Size kernel = window.kernel();
        return Shape.of(outChannels, inChannels / groups, kernel.height(), kernel.width());
    }

    @Override
    public Convolution withParameters(UnaryOperator<ParameterRef> change) {
        return withParameters(change.apply(weight), bias.map(change));
    }

    public Convolution withParameters(ParameterRef otherWeight, Optional<ParameterRef> otherBias) {
        return new Convolution(inChannels, outChannels, window, groups, otherWeight, otherBias);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.convolution(this);
    }
}
