package org.mnv4designer.base.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * Multiplies every channel (axis 1) by its own factor and, if there is a shift, adds its own offset. A layer scale has
 * no shift (1 operation an element); a batch norm that could not be folded has one (2 operations).
 *
 * @param scale [channels]
 * @param shift [channels]
 */
public record ChannelScale(int channels, ParameterRef scale, Optional<ParameterRef> shift) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        return List.of(Require.channels(Require.one(inputs), 1, channels));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other((shift.isPresent() ? 2 : 1) * outputs.get(0).elements());
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(2);
        Parameter.Kind kind = shift.isPresent() ? Parameter.Kind.SCALE : Parameter.Kind.LAYER_SCALE;
        all.add(Parameter.vector(scale, channels, kind));
        shift.ifPresent(s -> all.add(Parameter.vector(s, channels, Parameter.Kind.SHIFT)));
        return all;
    }

    @Override
    public ChannelScale withParameters(UnaryOperator<ParameterRef> change) {
        return new ChannelScale(channels, change.apply(scale), shift.map(change));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.channelScale(this);
    }
}
