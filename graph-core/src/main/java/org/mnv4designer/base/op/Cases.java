package org.mnv4designer.base.op;

/**
 * One method for each operator: the exhaustive switch of Java 17 (docs/decisions/0002).
 *
 * @param <R> what the consumer makes of an operator
 */
public interface Cases<R> {
    R activate(Activate activate);

    R batchNorm(BatchNorm batchNorm);

    R binary(Binary binary);

    R channelScale(ChannelScale channelScale);

    R concat(Concat concat);

    R constant(Constant constant);

    R convolution(Convolution convolution);

    R depthwiseConvolution(DepthwiseConvolution depthwiseConvolution);

    R dropout(Dropout dropout);

    R globalPool(GlobalPool globalPool);

    R layerNorm(LayerNorm layerNorm);

    R linear(Linear linear);

    R matMul(MatMul matMul);

    R opaque(Opaque opaque);

    R pad(Pad pad);

    R pool(Pool pool);

    R reduce(Reduce reduce);

    R reindex(Reindex reindex);

    R reshape(Reshape reshape);

    R resize(Resize resize);

    R slice(Slice slice);

    R softmax(Softmax softmax);

    R split(Split split);

    R transpose(Transpose transpose);

    R unary(Unary unary);
}
