package org.mnv4designer.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Slice;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.base.op.Unary;
import org.mnv4designer.base.op.Window;
import org.mnv4designer.design.file.ParameterCodec;
import org.mnv4designer.spec.OperatorFacts.Facts;

/**
 * The name of an operator in text formats, and its attributes as JSON values in a fixed order: those that a block
 * {@code operator} takes. Weights are not among them.
 */
final class OperatorFacts implements Cases<Facts> {

    /** What a text format says of an operator. */
    record Facts(String name, Map<String, Object> attributes) {}

    private static Facts facts(String name, Object... keysAndValues) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            attributes.put((String) keysAndValues[i], ParameterCodec.encode(keysAndValues[i + 1]));
        }
        return new Facts(name, attributes);
    }

    private static Map<String, Object> window(Window window) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kernel", pair(window.kernel()));
        values.put("stride", pair(window.stride()));
        values.put("dilation", pair(window.dilation()));
        values.put("padding", padding(window.padding()));
        return values;
    }

    private static List<Integer> pair(Size size) {
        return List.of(size.height(), size.width());
    }

    /** {@code same}, or top, left, bottom, right. */
    private static Object padding(Padding padding) {
        return padding.same() ? "same" : List.of(padding.top(), padding.left(), padding.bottom(), padding.right());
    }

    private static Facts windowed(String name, Window window, Object... keysAndValues) {
        Facts own = facts(name, keysAndValues);
        own.attributes().putAll(window(window));
        return own;
    }

    @Override
    public Facts activate(Activate activate) {
        return facts("activate", "function", activate.function().id());
    }

    @Override
    public Facts batchNorm(BatchNorm norm) {
        return facts(
                "batch-norm",
                "channels",
                norm.channels(),
                "epsilon",
                norm.norm().epsilon());
    }

    @Override
    public Facts binary(Binary binary) {
        return facts("binary", "kind", binary.kind());
    }

    @Override
    public Facts channelScale(ChannelScale scale) {
        return facts("channel-scale", "channels", scale.channels());
    }

    @Override
    public Facts concat(Concat concat) {
        return facts("concat", "axis", concat.axis());
    }

    @Override
    public Facts constant(Constant constant) {
        return facts("constant", "shape", constant.shape().dims());
    }

    @Override
    public Facts convolution(Convolution c) {
        return windowed(
                "convolution",
                c.window(),
                "inChannels",
                c.inChannels(),
                "outChannels",
                c.outChannels(),
                "groups",
                c.groups());
    }

    @Override
    public Facts depthwiseConvolution(DepthwiseConvolution c) {
        return windowed("depthwise-convolution", c.window(), "channels", c.channels());
    }

    @Override
    public Facts dropout(Dropout dropout) {
        return facts("dropout", "rate", dropout.rate());
    }

    @Override
    public Facts globalPool(GlobalPool pool) {
        return facts("global-pool", "kind", pool.kind());
    }

    @Override
    public Facts layerNorm(LayerNorm norm) {
        return facts("layer-norm", "axis", norm.axis(), "size", norm.size(), "epsilon", norm.epsilon());
    }

    @Override
    public Facts linear(Linear linear) {
        return facts("linear", "inFeatures", linear.inFeatures(), "outFeatures", linear.outFeatures());
    }

    @Override
    public Facts matMul(MatMul product) {
        return facts("mat-mul", "transposeSecond", product.transposeSecond(), "scale", product.scale());
    }

    @Override
    public Facts opaque(Opaque opaque) {
        return facts("opaque", "domain", opaque.domain(), "type", opaque.type(), "payload", opaque.payload());
    }

    @Override
    public Facts pad(Pad pad) {
        return facts("pad", "padding", padding(pad.padding()), "value", pad.value());
    }

    @Override
    public Facts pool(Pool pool) {
        return windowed("pool", pool.window(), "kind", pool.kind());
    }

    @Override
    public Facts reduce(Reduce reduce) {
        return facts("reduce", "kind", reduce.kind(), "axes", reduce.axes(), "keepDimensions", reduce.keepDimensions());
    }

    @Override
    public Facts reindex(Reindex reindex) {
        return facts("reindex", "kind", reindex.kind(), "height", reindex.height(), "width", reindex.width());
    }

    @Override
    public Facts reshape(Reshape reshape) {
        return facts("reshape", "dims", reshape.dims());
    }

    @Override
    public Facts resize(Resize resize) {
        return facts("resize", "method", resize.method(), "height", resize.height(), "width", resize.width());
    }

    @Override
    public Facts slice(Slice slice) {
        return facts("slice", "axis", slice.axis(), "start", slice.start(), "end", slice.end(), "step", slice.step());
    }

    @Override
    public Facts softmax(Softmax softmax) {
        return facts("softmax", "axis", softmax.axis());
    }

    @Override
    public Facts split(Split split) {
        return facts("split", "axis", split.axis(), "sizes", split.sizes());
    }

    @Override
    public Facts transpose(Transpose transpose) {
        return facts("transpose", "order", transpose.order());
    }

    @Override
    public Facts unary(Unary unary) {
        return facts("unary", "kind", unary.kind());
    }
}
