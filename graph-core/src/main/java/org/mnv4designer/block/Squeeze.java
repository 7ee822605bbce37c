package org.mnv4designer.block;

import java.util.Optional;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Rounding;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.Window;

/**
 * Squeeze and excitation as timm builds it: global mean, biased 1x1 to {@code reduced} channels, ReLU, biased 1x1 back,
 * gate, product with the map. Keys {@code conv_reduce} and {@code conv_expand}.
 */
final class Squeeze {
    private final Emitter to;
    private final String prefix;
    private final Gate gate;

    /** @param prefix before the keys, with its dot; may be empty */
    Squeeze(Emitter to, String prefix, Gate gate) {
        this.to = to;
        this.prefix = prefix;
        this.gate = gate;
    }

    /**
     * timm's count of reduced channels: rounded half to even, or to the divisor where one above 1 is named.
     *
     * @param channels unrounded
     */
    static int reduced(double channels, int divisor) {
        int rounded = divisor > 1 ? new Rounding(divisor, divisor, 0.9).round(channels) : (int) Math.rint(channels);
        return Math.max(1, rounded);
    }

    Value apply(Value map, int reducedChannels) {
        Value mean = to.emit(prefix + "pool", new GlobalPool(GlobalPool.Kind.AVERAGE), map);
        Value reduced = biased("conv_reduce", mean, reducedChannels);
        Value active = to.activate(prefix + "act1", ActivationFunction.RELU, reduced);
        Value expanded = biased("conv_expand", active, map.shape().channels());
        Value factors = to.activate(prefix + "gate", gate.function(), expanded);
        return to.emit(prefix + "scale", new Binary(Binary.Kind.MULTIPLY), map, factors);
    }

    private Value biased(String role, Value in, int outChannels) {
        ParameterRef bias = ParameterRef.local(prefix + role + ".bias");
        Convolution convolution = new Convolution(
                in.shape().channels(),
                outChannels,
                Window.pointwise(),
                1,
                Layers.weight(prefix + role),
                Optional.of(bias));
        return to.emit(prefix + role, convolution, in);
    }
}
