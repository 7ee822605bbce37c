package org.mnv4designer.block;

import java.util.Optional;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Window;

/** The layers that several blocks are built from, with parameter roles as timm names them. */
public final class Layers {
    private final Emitter to;

    public Layers(Emitter to) {
        this.to = to;
    }

    /** A dense convolution without bias: {@code role.weight}. */
    public Value convolution(String role, Value in, int outChannels, int kernel, int stride) {
        return to.emit(role, dense(role, in, outChannels, window(kernel, stride)), in);
    }

    /** A 1x1 convolution without bias: {@code role.weight}. */
    public Value pointwise(String role, Value in, int outChannels) {
        return to.emit(role, dense(role, in, outChannels, Window.pointwise()), in);
    }

    /** A depthwise convolution without bias: {@code role.weight}. */
    public Value depthwise(String role, Value in, int kernel, int stride) {
        Operator operator =
                new DepthwiseConvolution(in.shape().channels(), window(kernel, stride), weight(role), Optional.empty());
        return to.emit(role, operator, in);
    }

    /** A batch norm with {@code role.weight}, {@code role.bias} and the running statistics. */
    public Value batchNorm(String role, Value in) {
        ParameterRef.Norm norm = new ParameterRef.Norm(
                weight(role),
                ParameterRef.local(role + ".bias"),
                ParameterRef.local(role + ".running_mean"),
                ParameterRef.local(role + ".running_var"),
                conventions().batchNorm().epsilon());
        return to.emit(role, new BatchNorm(in.shape().channels(), norm), in);
    }

    /** A batch norm followed by an activation of the design's kind. */
    public Value batchNormActivation(String role, Value in) {
        return activation(role, batchNorm(role, in));
    }

    public Value activation(String role, Value in) {
        return to.activate(role + ".act", conventions().activation(), in);
    }

    /** Multiplies by {@code layer_scale.gamma} if the block has a layer scale. */
    public Value layerScale(Optional<Double> initial, Value in) {
        if (initial.isEmpty()) {
            return in;
        }
        ParameterRef gamma = ParameterRef.local("layer_scale.gamma");
        return to.emit("layer_scale", new ChannelScale(in.shape().channels(), gamma, Optional.empty()), in);
    }

    /** Adds the block's input where shapes and stride allow a skip; else returns the branch. */
    public Value skip(Value in, Value branch) {
        return in.shape().equals(branch.shape()) ? add("skip", branch, in) : branch;
    }

    public Value add(String name, Value first, Value second) {
        return to.emit(name, new Binary(Binary.Kind.ADD), first, second);
    }

    public Window window(int kernel, int stride) {
        return Window.of(kernel, stride, conventions().padding());
    }

    public static ParameterRef weight(String role) {
        return ParameterRef.local(role + ".weight");
    }

    public static Convolution dense(String role, Value in, int outChannels, Window window) {
        return new Convolution(in.shape().channels(), outChannels, window, 1, weight(role), Optional.empty());
    }

    private Conventions conventions() {
        return to.conventions();
    }
}
