package org.mnv4designer.inference.nd4j;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolutions on maps with their channels last. Pointwise ones are matrix products; the others go to oneDNN with
 * weights in format 0, [height, width, in, out]: any other format falls back to a kernel that is 20 times slower.
 */
final class Convolutions {
    /** Channels last, weights in format 0. */
    private static final long[] FAST_FORMATS = {1, 0};

    private final Build build;
    private final Numbers numbers;

    Convolutions(Build build, Numbers numbers) {
        this.build = build;
        this.numbers = numbers;
    }

    Operand convolution(Convolution convolution, Operand in, Shape shape) {
        float[] weight = numbers.of(convolution.weight());
        Optional<INDArray> bias = bias(convolution.bias());
        if (convolution.groups() == 1) {
            return dense(convolution.window(), in, weight, bias, shape);
        }
        boolean depthwise =
                convolution.groups() == convolution.inChannels() && convolution.groups() == convolution.outChannels();
        return depthwise
                ? depthwise(convolution.window(), in, weight, bias, shape)
                : grouped(convolution, in, weight, bias, shape);
    }

    Operand depthwise(DepthwiseConvolution convolution, Operand in, Shape shape) {
        return depthwise(convolution.window(), in, numbers.of(convolution.weight()), bias(convolution.bias()), shape);
    }

    private Optional<INDArray> bias(Optional<ParameterRef> bias) {
        return bias.map(numbers::of).map(values -> build.weights().keep(values, values.length));
    }

    private Operand dense(Window window, Operand in, float[] values, Optional<INDArray> bias, Shape shape) {
        if (window.isPointwise() && window.padsFor(in.shape()).equals(Padding.NONE)) {
            return pointwise(in, values, bias, shape);
        }
        int inChannels = in.shape().channels();
        int outChannels = shape.channels();
        Size kernel = window.kernel();
        float[] turned = Weights.kernelFirst(values, outChannels, inChannels, kernel.area());
        INDArray weight = build.sums().weight(turned, kernel.height(), kernel.width(), inChannels, outChannels);
        return dense(Windows.over(build, in, window, 0), weight, bias, shape);
    }

    private Operand dense(Windows windows, INDArray weight, Optional<INDArray> bias, Shape shape) {
        if (!build.sums().isExact()) {
            return windowed("conv2d", windows, weight, bias, shape);
        }
        Operand out = build.fresh(shape);
        build.sums()
                .call(
                        "conv2d",
                        List.of(windows.map().array()),
                        List.of(weight),
                        call -> call.integers(windows.attributes(FAST_FORMATS)),
                        out.array());
        bias.ifPresent(b -> build.sums().addBias(out.array(), b));
        return out;
    }

    /** A 1x1 convolution is one matrix product over all places: [places, in] by [in, out]. */
    private Operand pointwise(Operand in, float[] values, Optional<INDArray> bias, Shape shape) {
        int inChannels = in.shape().channels();
        float[] turned = Weights.transposed(values, shape.channels(), inChannels);
        INDArray weight = build.sums().weight(turned, inChannels, shape.channels());
        Operand out = build.fresh(shape);
        new Products(build, numbers)
                .multiplyRows(build.in(Layout.CHANNELS_LAST, in).rows(), weight, bias, out.rows());
        return out;
    }

    /** Every channel with its own filter; values [channels, height, width]. */
    Operand depthwise(Window window, Operand in, float[] values, Optional<INDArray> bias, Shape shape) {
        int channels = shape.channels();
        Size kernel = window.kernel();
        float[] turned = Weights.transposed(values, channels, kernel.area());
        INDArray weight = build.weights().keep(turned, kernel.height(), kernel.width(), channels, 1);
        return windowed("depthwise_conv2d", Windows.over(build, in, window, 0), weight, bias, shape);
    }

    private Operand windowed(String operation, Windows windows, INDArray weight, Optional<INDArray> bias, Shape shape) {
        Operand out = build.fresh(shape);
        INDArray map = windows.map().array();
        INDArray[] inputs =
                bias.map(b -> new INDArray[] {map, weight, b}).orElseGet(() -> new INDArray[] {map, weight});
        Steps.Call call = build.steps().call(operation, inputs).integers(windows.attributes(FAST_FORMATS));
        if (windows.isDilated()) {
            call.withoutOneDnn();
        }
        call.into(out.array());
        return out;
    }

    /** Each group alone on its share of the channels, then side by side again. */
    private Operand grouped(Convolution convolution, Operand in, float[] weight, Optional<INDArray> bias, Shape shape) {
        int groups = convolution.groups();
        int inShare = convolution.inChannels() / groups;
        Shape share = shape.with(1, convolution.outChannels() / groups);
        Shaping shaping = new Shaping(build);
        List<Operand> shares =
                shaping.split(1, IntStream.generate(() -> inShare).limit(groups).toArray(), in);
        List<Operand> parts = IntStream.range(0, groups)
                .mapToObj(group -> dense(
                        convolution.window(), shares.get(group), part(weight, groups, group), Optional.empty(), share))
                .toList();
        Operand out = shaping.concat(1, parts, shape);
        bias.ifPresent(b -> build.sums().addBias(out.array(), b));
        return out;
    }

    private static float[] part(float[] values, int parts, int index) {
        int length = values.length / parts;
        return Arrays.copyOfRange(values, index * length, (index + 1) * length);
    }
}
