package org.mnv4designer.plugin.onnx;

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

/** The table of contents: which family writes which operator. */
final class Recipes implements Cases<Recipe> {

    @Override
    public Recipe activate(Activate activate) {
        return ActivationRecipes.of(activate.function());
    }

    @Override
    public Recipe batchNorm(BatchNorm batchNorm) {
        return NormRecipes.of(batchNorm);
    }

    @Override
    public Recipe binary(Binary binary) {
        return ArithmeticRecipes.of(binary);
    }

    @Override
    public Recipe channelScale(ChannelScale channelScale) {
        return NormRecipes.of(channelScale);
    }

    @Override
    public Recipe concat(Concat concat) {
        return ReshapeRecipes.of(concat);
    }

    @Override
    public Recipe constant(Constant constant) {
        return step ->
                step.finish("Identity", step.parameter(constant.parameters().get(0)));
    }

    @Override
    public Recipe convolution(Convolution convolution) {
        return ConvolutionRecipes.of(convolution);
    }

    @Override
    public Recipe depthwiseConvolution(DepthwiseConvolution depthwiseConvolution) {
        return ConvolutionRecipes.of(depthwiseConvolution);
    }

    /** The identity at inference; kept as a node so that the file shows where training drops. */
    @Override
    public Recipe dropout(Dropout dropout) {
        return step -> step.finish("Dropout", step.input(), step.scalar(dropout.rate()));
    }

    @Override
    public Recipe globalPool(GlobalPool globalPool) {
        return PoolRecipes.of(globalPool);
    }

    @Override
    public Recipe layerNorm(LayerNorm layerNorm) {
        return NormRecipes.of(layerNorm);
    }

    @Override
    public Recipe linear(Linear linear) {
        return ConvolutionRecipes.of(linear);
    }

    @Override
    public Recipe matMul(MatMul matMul) {
        return ArithmeticRecipes.of(matMul);
    }

    @Override
    public Recipe opaque(Opaque opaque) {
        return OpaqueNode.recipe(opaque);
    }

    @Override
    public Recipe pad(Pad pad) {
        return ReshapeRecipes.of(pad);
    }

    @Override
    public Recipe pool(Pool pool) {
        return PoolRecipes.of(pool);
    }

    @Override
    public Recipe reduce(Reduce reduce) {
        return PoolRecipes.of(reduce);
    }

    @Override
    public Recipe reindex(Reindex reindex) {
        return ReshapeRecipes.of(reindex);
    }

    @Override
    public Recipe reshape(Reshape reshape) {
        return ReshapeRecipes.of(reshape);
    }

    @Override
    public Recipe resize(Resize resize) {
        return PoolRecipes.of(resize);
    }

    @Override
    public Recipe slice(Slice slice) {
        return ReshapeRecipes.of(slice);
    }

    @Override
    public Recipe softmax(Softmax softmax) {
        return ArithmeticRecipes.of(softmax);
    }

    @Override
    public Recipe split(Split split) {
        return ReshapeRecipes.of(split);
    }

    @Override
    public Recipe transpose(Transpose transpose) {
        return ReshapeRecipes.of(transpose);
    }

    @Override
    public Recipe unary(Unary unary) {
        return ArithmeticRecipes.of(unary);
    }
}
