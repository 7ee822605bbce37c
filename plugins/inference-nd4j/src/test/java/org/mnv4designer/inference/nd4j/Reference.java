package org.mnv4designer.inference.nd4j;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.mnv4designer.base.ParameterRef;
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
import org.mnv4designer.run.Tensor;

/** What every operator means, written for reading and not for speed: index by index, in double precision. */
final class Reference implements Cases<List<Tensor>> {
    private final Numbers numbers;
    private final List<Tensor> inputs;
    private final List<Shape> outputs;

    Reference(Numbers numbers, List<Tensor> inputs, List<Shape> outputs) {
        this.numbers = numbers;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    private List<Tensor> filled(Indexed.Rule rule) {
        return List.of(Indexed.filled(outputs.get(0), rule));
    }

    private ReferenceMoves moves() {
        return new ReferenceMoves(inputs, outputs);
    }

    private Tensor in() {
        return inputs.get(0);
    }

    @Override
    public List<Tensor> activate(Activate activate) {
        return filled(i -> activate.function().apply(in().at(i)));
    }

    @Override
    public List<Tensor> batchNorm(BatchNorm batchNorm) {
        ParameterRef.Norm norm = batchNorm.norm();
        float[] gamma = numbers.of(norm.gamma());
        float[] beta = numbers.of(norm.beta());
        float[] mean = numbers.of(norm.mean());
        float[] variance = numbers.of(norm.variance());
        return filled(
                i -> (in().at(i) - mean[i[1]]) / Math.sqrt(variance[i[1]] + norm.epsilon()) * gamma[i[1]] + beta[i[1]]);
    }

    @Override
    public List<Tensor> binary(Binary binary) {
        return filled(i -> binary.kind().apply(stretched(inputs.get(0), i), stretched(inputs.get(1), i)));
    }

    private static double stretched(Tensor tensor, int[] index) {
        return tensor.at(IntStream.range(0, index.length)
                .map(axis -> Math.min(index[axis], tensor.shape().dim(axis) - 1))
                .toArray());
    }

    @Override
    public List<Tensor> channelScale(ChannelScale scale) {
        float[] factors = numbers.of(scale.scale());
        float[] offsets = scale.shift().map(numbers::of).orElseGet(() -> new float[factors.length]);
        return filled(i -> in().at(i) * factors[i[1]] + offsets[i[1]]);
    }

    @Override
    public List<Tensor> concat(Concat concat) {
        return moves().concat(concat);
    }

    @Override
    public List<Tensor> constant(Constant constant) {
        return List.of(Tensor.of(constant.shape(), numbers.of(constant.value())));
    }

    @Override
    public List<Tensor> convolution(Convolution c) {
        int inShare = c.inChannels() / c.groups();
        int outShare = c.outChannels() / c.groups();
        int area = c.window().kernel().area();
        float[] weight = numbers.of(c.weight());
        float[] bias = bias(c.bias(), c.outChannels());
        Sliding sliding = new Sliding(c.window(), in());
        return filled(i -> {
            double sum = bias[i[1]];
            for (int channel = 0; channel < inShare; channel++) {
                int filter = (i[1] * inShare + channel) * area;
                int source = i[1] / outShare * inShare + channel;
                sum += sliding.sum(i, source, k -> weight[filter + k]);
            }
            return sum;
        });
    }

    @Override
    public List<Tensor> depthwiseConvolution(DepthwiseConvolution c) {
        return convolution(new Convolution(c.channels(), c.channels(), c.window(), c.channels(), c.weight(), c.bias()));
    }

    private float[] bias(Optional<ParameterRef> bias, int channels) {
        return bias.map(numbers::of).orElseGet(() -> new float[channels]);
    }

    @Override
    public List<Tensor> dropout(Dropout dropout) {
        return List.of(in());
    }

    @Override
    public List<Tensor> globalPool(GlobalPool pool) {
        boolean average = pool.kind() == GlobalPool.Kind.AVERAGE;
        return reduced(average ? Reduce.Kind.MEAN : Reduce.Kind.MAXIMUM, List.of(2, 3), outputs.get(0));
    }

    @Override
    public List<Tensor> layerNorm(LayerNorm norm) {
        float[] gamma = numbers.of(norm.gamma());
        float[] beta = numbers.of(norm.beta());
        int axis = norm.axis();
        return filled(i -> {
            double mean = 0;
            double squares = 0;
            for (int k = 0; k < norm.size(); k++) {
                mean += in().at(Indexed.with(i, axis, k)) / (double) norm.size();
            }
            for (int k = 0; k < norm.size(); k++) {
                squares += Math.pow(in().at(Indexed.with(i, axis, k)) - mean, 2) / norm.size();
            }
            int own = i[axis < 0 ? axis + i.length : axis];
            return (in().at(i) - mean) / Math.sqrt(squares + norm.epsilon()) * gamma[own] + beta[own];
        });
    }

    @Override
    public List<Tensor> linear(Linear linear) {
        float[] weight = numbers.of(linear.weight());
        float[] bias = bias(linear.bias(), linear.outFeatures());
        return filled(i -> {
            int row = i[i.length - 1];
            double sum = bias[row];
            for (int k = 0; k < linear.inFeatures(); k++) {
                sum += in().at(Indexed.with(i, -1, k)) * (double) weight[row * linear.inFeatures() + k];
            }
            return sum;
        });
    }

    @Override
    public List<Tensor> matMul(MatMul product) {
        int inner = in().shape().dim(-1);
        return filled(i -> {
            double sum = 0;
            for (int k = 0; k < inner; k++) {
                int[] second = product.transposeSecond()
                        ? Indexed.with(Indexed.with(i, -2, i[i.length - 1]), -1, k)
                        : Indexed.with(i, -2, k);
                sum += in().at(Indexed.with(i, -1, k)) * (double) inputs.get(1).at(second);
            }
            return product.scale() * sum;
        });
    }

    @Override
    public List<Tensor> opaque(Opaque opaque) {
        throw new IllegalArgumentException("an opaque operator has no meaning here");
    }

    @Override
    public List<Tensor> pad(Pad pad) {
        return moves().pad(pad);
    }

    @Override
    public List<Tensor> pool(Pool pool) {
        Sliding sliding = new Sliding(pool.window(), in());
        int area = pool.window().kernel().area();
        int[] blur = {1, 2, 1, 2, 4, 2, 1, 2, 1};
        return filled(i -> switch (pool.kind()) {
            case AVERAGE -> sliding.sum(i, i[1], k -> 1) / area;
            case AVERAGE_INSIDE -> sliding.sum(i, i[1], k -> 1) / sliding.inside(i);
            case MAXIMUM -> sliding.maximum(i, i[1]);
            case BLUR -> sliding.sum(i, i[1], k -> blur[k] / 16.0);
        });
    }

    @Override
    public List<Tensor> reduce(Reduce reduce) {
        return reduced(reduce.kind(), reduce.axes(), outputs.get(0));
    }

    private List<Tensor> reduced(Reduce.Kind kind, List<Integer> axes, Shape out) {
        Shape shape = in().shape();
        List<Integer> all =
                axes.stream().map(axis -> axis < 0 ? axis + shape.rank() : axis).toList();
        double[] values = new double[(int) out.elements()];
        boolean[] begun = new boolean[values.length];
        for (int offset = 0; offset < shape.elements(); offset++) {
            int[] index = Indexed.index(offset, shape);
            int place = 0;
            for (int axis = 0; axis < index.length; axis++) {
                place = all.contains(axis) ? place : place * shape.dim(axis) + index[axis];
            }
            double value = in().at(index);
            values[place] = begun[place] ? joining(kind).applyAsDouble(values[place], value) : value;
            begun[place] = true;
        }
        double count = kind == Reduce.Kind.MEAN ? (double) shape.elements() / values.length : 1;
        float[] floats = new float[values.length];
        IntStream.range(0, floats.length).forEach(i -> floats[i] = (float) (values[i] / count));
        return List.of(Tensor.of(out, floats));
    }

    private static DoubleBinaryOperator joining(Reduce.Kind kind) {
        return switch (kind) {
            case SUM, MEAN -> Double::sum;
            case MAXIMUM -> Math::max;
            case MINIMUM -> Math::min;
            case PRODUCT -> (a, b) -> a * b;
        };
    }

    @Override
    public List<Tensor> reindex(Reindex reindex) {
        return moves().reindex(reindex);
    }

    @Override
    public List<Tensor> reshape(Reshape reshape) {
        return List.of(in().as(outputs.get(0)));
    }

    @Override
    public List<Tensor> resize(Resize resize) {
        return moves().resize(resize);
    }

    @Override
    public List<Tensor> slice(Slice slice) {
        return moves().slice(slice);
    }

    @Override
    public List<Tensor> softmax(Softmax softmax) {
        int size = in().shape().dim(softmax.axis());
        return filled(i -> {
            double sum = 0;
            for (int k = 0; k < size; k++) {
                sum += Math.exp(in().at(Indexed.with(i, softmax.axis(), k)) - in().at(i));
            }
            return 1 / sum;
        });
    }

    @Override
    public List<Tensor> split(Split split) {
        return moves().split(split);
    }

    @Override
    public List<Tensor> transpose(Transpose transpose) {
        return moves().transpose(transpose);
    }

    @Override
    public List<Tensor> unary(Unary unary) {
        return filled(i -> unary.kind().apply(in().at(i)));
    }
}
