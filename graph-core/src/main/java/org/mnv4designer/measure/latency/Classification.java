package org.mnv4designer.measure.latency;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Shape;
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
import org.mnv4designer.base.op.Window;

/** The kind of work that an operator is; empty for views and for what we do not know. */
record Classification(List<Shape> inputs, List<Shape> outputs) implements Cases<Optional<WorkClass>> {
    private static final int STEM_CHANNELS = 4;

    @Override
    public Optional<WorkClass> convolution(Convolution c) {
        if (c.groups() > 1) {
            boolean depthwise = c.groups() == c.inChannels();
            return Optional.of(depthwise ? depthwise(c.window()) : WorkClass.GROUPED);
        }
        return Optional.of(dense(c));
    }

    private WorkClass dense(Convolution convolution) {
        Window window = convolution.window();
        if (window.kernel().area() == 1) {
            Shape map = outputs.get(0);
            return map.height() * map.width() == 1 ? WorkClass.LINEAR : WorkClass.POINTWISE;
        }
        if (convolution.inChannels() <= STEM_CHANNELS) {
            return WorkClass.STEM;
        }
        boolean winograd = isSquare(window, 3)
                && window.stride().area() == 1
                && window.dilation().area() == 1;
        return winograd ? WorkClass.CONV_3X3 : WorkClass.CONV;
    }

    private static boolean isSquare(Window window, int side) {
        return window.kernel().height() == side && window.kernel().width() == side;
    }

    @Override
    public Optional<WorkClass> depthwiseConvolution(DepthwiseConvolution d) {
        return Optional.of(depthwise(d.window()));
    }

    private static WorkClass depthwise(Window window) {
        int kernel = Math.max(window.kernel().height(), window.kernel().width());
        boolean strided = window.stride().area() > 1;
        if (kernel <= 3) {
            return strided ? WorkClass.DEPTHWISE_3_STRIDED : WorkClass.DEPTHWISE_3;
        }
        if (kernel <= 5) {
            return strided ? WorkClass.DEPTHWISE_5_STRIDED : WorkClass.DEPTHWISE_5;
        }
        return strided ? WorkClass.DEPTHWISE_LARGE_STRIDED : WorkClass.DEPTHWISE_LARGE;
    }

    @Override
    public Optional<WorkClass> linear(Linear l) {
        long places = inputs.get(0).elements() / l.inFeatures();
        return Optional.of(places == 1 ? WorkClass.LINEAR : WorkClass.POINTWISE);
    }

    /** How many matrices lie side by side in a tensor. */
    static long products(Shape first) {
        return first.elements() / ((long) first.dim(-1) * first.dim(-2));
    }

    @Override
    public Optional<WorkClass> matMul(MatMul m) {
        return Optional.of(products(inputs.get(0)) == 1 ? WorkClass.ATTENTION : WorkClass.ATTENTION_BATCHED);
    }

    @Override
    public Optional<WorkClass> pool(Pool p) {
        return Optional.of(p.kind() == Pool.Kind.BLUR ? depthwise(p.window()) : WorkClass.POOLING);
    }

    /** Runtimes attach ReLU to the sum, product or convolution before it. */
    @Override
    public Optional<WorkClass> activate(Activate a) {
        return WorkloadBuilder.activation(a.function());
    }

    @Override
    public Optional<WorkClass> softmax(Softmax s) {
        return Optional.of(WorkClass.SOFTMAX);
    }

    @Override
    public Optional<WorkClass> globalPool(GlobalPool g) {
        return Optional.of(WorkClass.POOLING);
    }

    @Override
    public Optional<WorkClass> reduce(Reduce r) {
        return Optional.of(WorkClass.POOLING);
    }

    @Override
    public Optional<WorkClass> binary(Binary b) {
        return Optional.of(WorkClass.ELEMENTWISE);
    }

    @Override
    public Optional<WorkClass> unary(Unary u) {
        return Optional.of(WorkClass.ELEMENTWISE);
    }

    @Override
    public Optional<WorkClass> channelScale(ChannelScale c) {
        return Optional.of(WorkClass.ELEMENTWISE);
    }

    @Override
    public Optional<WorkClass> batchNorm(BatchNorm b) {
        return Optional.of(WorkClass.ELEMENTWISE);
    }

    @Override
    public Optional<WorkClass> layerNorm(LayerNorm l) {
        return Optional.of(WorkClass.NORMALIZATION);
    }

    @Override
    public Optional<WorkClass> concat(Concat c) {
        return Optional.of(WorkClass.LAYOUT);
    }

    @Override
    public Optional<WorkClass> pad(Pad p) {
        return Optional.of(WorkClass.LAYOUT);
    }

    @Override
    public Optional<WorkClass> resize(Resize r) {
        return Optional.of(WorkClass.LAYOUT);
    }

    @Override
    public Optional<WorkClass> slice(Slice s) {
        return Optional.of(WorkClass.LAYOUT);
    }

    @Override
    public Optional<WorkClass> split(Split s) {
        return Optional.of(WorkClass.LAYOUT);
    }

    @Override
    public Optional<WorkClass> transpose(Transpose t) {
        return Optional.of(WorkClass.LAYOUT);
    }

    @Override
    public Optional<WorkClass> reindex(Reindex r) {
        return Optional.empty();
    }

    @Override
    public Optional<WorkClass> reshape(Reshape r) {
        return Optional.empty();
    }

    @Override
    public Optional<WorkClass> dropout(Dropout d) {
        return Optional.empty();
    }

    @Override
    public Optional<WorkClass> constant(Constant c) {
        return Optional.empty();
    }

    @Override
    public Optional<WorkClass> opaque(Opaque o) {
        return Optional.empty();
    }
}
