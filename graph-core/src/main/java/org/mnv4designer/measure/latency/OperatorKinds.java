package org.mnv4designer.measure.latency;

import java.util.Optional;
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

/** Which kind of operator each one is; views and constants are none. */
final class OperatorKinds implements Cases<Optional<OperatorKind>> {
    static final OperatorKinds OF = new OperatorKinds();

    private OperatorKinds() {}

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
    public Optional<OperatorKind> activate(Activate activate) {
        return ofActivation(activate.function());
    }

    @Override
    public Optional<OperatorKind> convolution(Convolution c) {
        if (c.groups() == 1) {
            return Optional.of(OperatorKind.CONVOLUTION);
        }
        boolean depthwise = c.groups() == c.inChannels();
        return Optional.of(depthwise ? OperatorKind.DEPTHWISE_CONVOLUTION : OperatorKind.GROUPED_CONVOLUTION);
    }

    @Override
    public Optional<OperatorKind> binary(Binary b) {
        return Optional.of(
                switch (b.kind()) {
                    case ADD -> OperatorKind.ADD;
                    case MULTIPLY -> OperatorKind.MULTIPLY;
                    case SUBTRACT -> OperatorKind.SUBTRACT;
                    case DIVIDE -> OperatorKind.DIVIDE;
                    case MINIMUM, MAXIMUM, POWER -> OperatorKind.ARITHMETIC;
                });
    }

    @Override
    public Optional<OperatorKind> pool(Pool p) {
        return Optional.of(p.kind() == Pool.Kind.BLUR ? OperatorKind.DEPTHWISE_CONVOLUTION : OperatorKind.POOL);
    }

    @Override
    public Optional<OperatorKind> depthwiseConvolution(DepthwiseConvolution d) {
        return Optional.of(OperatorKind.DEPTHWISE_CONVOLUTION);
    }

    @Override
    public Optional<OperatorKind> linear(Linear l) {
        return Optional.of(OperatorKind.LINEAR);
    }

    @Override
    public Optional<OperatorKind> matMul(MatMul m) {
        return Optional.of(OperatorKind.MATMUL);
    }

    @Override
    public Optional<OperatorKind> softmax(Softmax s) {
        return Optional.of(OperatorKind.SOFTMAX);
    }

    @Override
    public Optional<OperatorKind> layerNorm(LayerNorm l) {
        return Optional.of(OperatorKind.LAYER_NORM);
    }

    @Override
    public Optional<OperatorKind> batchNorm(BatchNorm b) {
        return Optional.of(OperatorKind.CHANNEL_AFFINE);
    }

    @Override
    public Optional<OperatorKind> channelScale(ChannelScale c) {
        return Optional.of(OperatorKind.CHANNEL_AFFINE);
    }

    @Override
    public Optional<OperatorKind> unary(Unary u) {
        return Optional.of(
                u.kind() == Unary.Kind.RECIPROCAL_SQUARE_ROOT ? OperatorKind.RSQRT : OperatorKind.ARITHMETIC);
    }

    @Override
    public Optional<OperatorKind> globalPool(GlobalPool g) {
        return Optional.of(OperatorKind.GLOBAL_POOL);
    }

    @Override
    public Optional<OperatorKind> reduce(Reduce r) {
        return Optional.of(
                switch (r.kind()) {
                    case MEAN -> OperatorKind.GLOBAL_POOL;
                    case SUM -> OperatorKind.SUM;
                    case MAXIMUM, MINIMUM, PRODUCT -> OperatorKind.REDUCTION;
                });
    }

    @Override
    public Optional<OperatorKind> concat(Concat c) {
        return Optional.of(OperatorKind.CONCAT);
    }

    @Override
    public Optional<OperatorKind> slice(Slice s) {
        return Optional.of(OperatorKind.SLICE);
    }

    @Override
    public Optional<OperatorKind> split(Split s) {
        return Optional.of(OperatorKind.SLICE);
    }

    @Override
    public Optional<OperatorKind> pad(Pad p) {
        return Optional.of(OperatorKind.PAD);
    }

    @Override
    public Optional<OperatorKind> resize(Resize r) {
        return Optional.of(OperatorKind.RESIZE);
    }

    @Override
    public Optional<OperatorKind> transpose(Transpose t) {
        return Optional.of(OperatorKind.TRANSPOSE);
    }

    @Override
    public Optional<OperatorKind> opaque(Opaque o) {
        return Optional.of(OperatorKind.OPAQUE);
    }

    @Override
    public Optional<OperatorKind> reindex(Reindex r) {
        return Optional.empty();
    }

    @Override
    public Optional<OperatorKind> reshape(Reshape r) {
        return Optional.empty();
    }

    @Override
    public Optional<OperatorKind> dropout(Dropout d) {
        return Optional.empty();
    }

    @Override
    public Optional<OperatorKind> constant(Constant c) {
        return Optional.empty();
    }
}
