package org.mnv4designer.inference.nd4j;

import java.util.List;
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
import org.mnv4designer.base.op.Operator;
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

/** Compiles one operator on given operands to native calls: the directory of who does what. */
final class OperatorCompiler implements Cases<List<Operand>> {
    private final Build build;
    private final Numbers numbers;
    private final List<Operand> inputs;
    private final List<Shape> outputs;

    private OperatorCompiler(Build build, Numbers numbers, List<Operand> inputs, List<Shape> outputs) {
        this.build = build;
        this.numbers = numbers;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    static List<Operand> compile(
            Operator operator, Build build, Numbers numbers, List<Operand> inputs, List<Shape> outputs) {
        return operator.match(new OperatorCompiler(build, numbers, inputs, outputs));
    }

    private Operand in() {
        return inputs.get(0);
    }

    private Shape out() {
        return outputs.get(0);
    }

    @Override
    public List<Operand> activate(Activate activate) {
        Operand own = build.owned(in());
        new Elementwise(build).activate(activate.function(), own);
        return List.of(own);
    }

    @Override
    public List<Operand> batchNorm(BatchNorm batchNorm) {
        return List.of(new Normalization(build, numbers).batchNorm(batchNorm, in()));
    }

    @Override
    public List<Operand> binary(Binary binary) {
        return List.of(new Scaling(build).binary(binary.kind(), in(), inputs.get(1), out()));
    }

    @Override
    public List<Operand> channelScale(ChannelScale scale) {
        float[] shift = scale.shift().map(numbers::of).orElseGet(() -> new float[0]);
        return List.of(new Scaling(build).scale(in(), numbers.of(scale.scale()), shift));
    }

    @Override
    public List<Operand> concat(Concat concat) {
        return List.of(new Shaping(build).concat(concat.axis(), inputs, out()));
    }

    @Override
    public List<Operand> constant(Constant constant) {
        return List.of(build.constant(numbers.of(constant.value()), constant.shape()));
    }

    @Override
    public List<Operand> convolution(Convolution convolution) {
        return List.of(new Convolutions(build, numbers).convolution(convolution, in(), out()));
    }

    @Override
    public List<Operand> depthwiseConvolution(DepthwiseConvolution convolution) {
        return List.of(new Convolutions(build, numbers).depthwise(convolution, in(), out()));
    }

    @Override
    public List<Operand> dropout(Dropout dropout) {
        return List.of(in());
    }

    @Override
    public List<Operand> globalPool(GlobalPool pool) {
        return List.of(new Pooling(build).global(pool, in(), out()));
    }

    @Override
    public List<Operand> layerNorm(LayerNorm norm) {
        return List.of(new Reductions(build, numbers).layerNorm(norm, in()));
    }

    @Override
    public List<Operand> linear(Linear linear) {
        return List.of(new Products(build, numbers).linear(linear, in(), out()));
    }

    @Override
    public List<Operand> matMul(MatMul product) {
        return List.of(new Products(build, numbers).matMul(product, in(), inputs.get(1), out()));
    }

    @Override
    public List<Operand> opaque(Opaque opaque) {
        throw new UnsupportedOperationException("operator " + (opaque.domain().isEmpty() ? "" : opaque.domain() + ".")
                + opaque.type() + " is not known, so it cannot be run");
    }

    @Override
    public List<Operand> pad(Pad pad) {
        return List.of(Windows.padded(build, build.in(Layout.CHANNELS_LAST, in()), pad.padding(), pad.value()));
    }

    @Override
    public List<Operand> pool(Pool pool) {
        return List.of(new Pooling(build).pool(pool, in(), out()));
    }

    @Override
    public List<Operand> reduce(Reduce reduce) {
        return List.of(new Reductions(build, numbers).reduce(reduce, in(), out()));
    }

    @Override
    public List<Operand> reindex(Reindex reindex) {
        return List.of(new Shaping(build).reindex(reindex, in(), out()));
    }

    @Override
    public List<Operand> reshape(Reshape reshape) {
        return List.of(new Shaping(build).reshape(in(), out()));
    }

    @Override
    public List<Operand> resize(Resize resize) {
        return List.of(new Resizing(build).resize(resize, in(), out()));
    }

    @Override
    public List<Operand> slice(Slice slice) {
        return List.of(new Shaping(build).slice(slice.axis(), slice.start(), slice.step(), in(), out()));
    }

    @Override
    public List<Operand> softmax(Softmax softmax) {
        return List.of(new Reductions(build, numbers).softmax(softmax, in()));
    }

    @Override
    public List<Operand> split(Split split) {
        int[] sizes = split.sizes().stream().mapToInt(Integer::intValue).toArray();
        return new Shaping(build).split(split.axis(), sizes, in());
    }

    @Override
    public List<Operand> transpose(Transpose transpose) {
        return List.of(new Shaping(build).transpose(transpose, in(), out()));
    }

    @Override
    public List<Operand> unary(Unary unary) {
        Operand result = build.overwritable(in());
        new Elementwise(build).unary(unary.kind(), in().array(), result.array());
        return List.of(result);
    }
}
