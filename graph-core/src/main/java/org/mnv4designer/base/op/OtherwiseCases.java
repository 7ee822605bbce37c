package org.mnv4designer.base.op;

/**
 * Cases that answer every operator alike, for consumers that single out a few. Exporters, engines and estimators
 * implement {@link Cases} itself, so that a new operator makes them think.
 */
public class OtherwiseCases<R> implements Cases<R> {
    private final R otherwise;

    public OtherwiseCases(R otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public R activate(Activate activate) {
        return otherwise;
    }

    @Override
    public R batchNorm(BatchNorm batchNorm) {
        return otherwise;
    }

    @Override
    public R binary(Binary binary) {
        return otherwise;
    }

    @Override
    public R channelScale(ChannelScale channelScale) {
        return otherwise;
    }

    @Override
    public R concat(Concat concat) {
        return otherwise;
    }

    @Override
    public R constant(Constant constant) {
        return otherwise;
    }

    @Override
    public R convolution(Convolution convolution) {
        return otherwise;
    }

    @Override
    public R depthwiseConvolution(DepthwiseConvolution depthwiseConvolution) {
        return otherwise;
    }

    @Override
    public R dropout(Dropout dropout) {
        return otherwise;
    }

    @Override
    public R globalPool(GlobalPool globalPool) {
        return otherwise;
    }

    @Override
    public R layerNorm(LayerNorm layerNorm) {
        return otherwise;
    }

    @Override
    public R linear(Linear linear) {
        return otherwise;
    }

    @Override
    public R matMul(MatMul matMul) {
        return otherwise;
    }

    @Override
    public R opaque(Opaque opaque) {
        return otherwise;
    }

    @Override
    public R pad(Pad pad) {
        return otherwise;
    }

    @Override
    public R pool(Pool pool) {
        return otherwise;
    }

    @Override
    public R reduce(Reduce reduce) {
        return otherwise;
    }

    @Override
    public R reindex(Reindex reindex) {
        return otherwise;
    }

    @Override
    public R reshape(Reshape reshape) {
        return otherwise;
    }

    @Override
    public R resize(Resize resize) {
        return otherwise;
    }

    @Override
    public R slice(Slice slice) {
        return otherwise;
    }

    @Override
    public R softmax(Softmax softmax) {
        return otherwise;
    }

    @Override
    public R split(Split split) {
        return otherwise;
    }

    @Override
    public R transpose(Transpose transpose) {
        return otherwise;
    }

    @Override
    public R unary(Unary unary) {
        return otherwise;
    }
}
