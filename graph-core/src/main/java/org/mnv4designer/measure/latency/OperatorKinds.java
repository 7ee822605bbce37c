package org.mnv4designer.measure.latency;

import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.Cases;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Constant;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Dropout;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.LayerNorm;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.base.op.Pad;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Slice;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.base.op.Unary;

/** Notes in a set which kind of operator each one is; views and constants are none. */
record OperatorKinds(Set<OperatorKind> seen) implements Cases<Boolean> {

    static Optional<OperatorKind> ofActivation(ActivationFunction function) {
        return switch (function) {
            case NONE -> Optional.empty();
            case RELU, RELU6 -> Optional.of(OperatorKind.RELU);
            case HARD_SWISH -> Optional.of(OperatorKind.HARD_SWISH);
            case HARD_SIGMOID, SIGMOID, SILU -> Optional.of(OperatorKind.SIGMOID);
            case GELU, GELU_TANH -> Optional.of(OperatorKind.GELU);
        };
    }

    @Override
    public Boolean activate(Activate activate) {
        return ofActivation(activate.function()).map(seen::add).orElse(false);
    }

    @Override
    public Boolean convolution(Convolution c) {
        if (c.groups() == 1) {
            return seen.add(OperatorKind.CONVOLUTION);
        }
        boolean depthwise = c.groups() == c.inChannels();
        return seen.add(depthwise ? OperatorKind.DEPTHWISE_CONVOLUTION : OperatorKind.GROUPED_CONVOLUTION);
    }

    @Override
    public Boolean binary(Binary b) {
        return seen.add(
                switch (b.kind()) {
                    case ADD -> OperatorKind.ADD;
                    case MULTIPLY -> OperatorKind.MULTIPLY;
                    default -> OperatorKind.ARITHMETIC;
                });
    }

    @Override
    public Boolean pool(Pool p) {
        return seen.add(p.kind() == Pool.Kind.BLUR ? OperatorKind.DEPTHWISE_CONVOLUTION : OperatorKind.POOL);
    }

    @Override
    public Boolean depthwiseConvolution(DepthwiseConvolution d) {
        return seen.add(OperatorKind.DEPTHWISE_CONVOLUTION);
    }

    @Override
    public Boolean linear(Linear l) {
        return seen.add(OperatorKind.LINEAR);
    }

    @Override
    public Boolean matMul(MatMul m) {
        return seen.add(OperatorKind.MATMUL);
    }

    @Override
    public Boolean softmax(Softmax s) {
        return seen.add(OperatorKind.SOFTMAX);
    }

    @Override
    public Boolean layerNorm(LayerNorm l) {
        return seen.add(OperatorKind.LAYER_NORM);
    }

    @Override
    public Boolean batchNorm(BatchNorm b) {
        return seen.add(OperatorKind.CHANNEL_AFFINE);
    }

    @Override
    public Boolean channelScale(ChannelScale c) {
        return seen.add(OperatorKind.CHANNEL_AFFINE);
    }

    @Override
    public Boolean unary(Unary u) {
        return seen.add(OperatorKind.ARITHMETIC);
    }

    @Override
    public Boolean globalPool(GlobalPool g) {
        return seen.add(OperatorKind.GLOBAL_POOL);
    }

    @Override
    public Boolean reduce(Reduce r) {
        return seen.add(OperatorKind.GLOBAL_POOL);
    }

    @Override
    public Boolean concat(Concat c) {
        return seen.add(OperatorKind.CONCAT);
    }

    @Override
    public Boolean slice(Slice s) {
        return seen.add(OperatorKind.SLICE);
    }

    @Override
    public Boolean split(Split s) {
        return seen.add(OperatorKind.SLICE);
    }

    @Override
    public Boolean pad(Pad p) {
        return seen.add(OperatorKind.PAD);
    }

    @Override
    public Boolean resize(Resize r) {
        return seen.add(OperatorKind.RESIZE);
    }

    @Override
    public Boolean transpose(Transpose t) {
        return seen.add(OperatorKind.TRANSPOSE);
    }

    @Override
    public Boolean opaque(Opaque o) {
        return seen.add(OperatorKind.OPAQUE);
    }

    @Override
    public Boolean reindex(Reindex r) {
        return false;
    }

    @Override
    public Boolean reshape(Reshape r) {
        return false;
    }

    @Override
    public Boolean dropout(Dropout d) {
        return false;
    }

    @Override
    public Boolean constant(Constant c) {
        return false;
    }
}
