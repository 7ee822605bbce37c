package org.mnv4designer.block;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * Depthwise convolution, then 1x1 (MobileNetV1): [N, C, H, W] to [N, outChannels, ceil(H / stride), ceil(W / stride)].
 * timm keys {@code conv_dw}, {@code bn1}, {@code se}, {@code conv_pw}, {@code bn2}.
 *
 * @param skip adds the input where stride and channels allow it
 * @param squeezeExcite reduced channels of a squeeze-excite as a share of the input channels; 0 for none
 * @param squeezeDivisor multiple that the reduced channels are rounded to; 1 rounds to whole numbers
 * @param pointwiseActivation whether the 1x1 is followed by the activation (MobileNetV1) or linear (MobileNetV2)
 */
public record DepthwiseSeparable(
        @Range(min = 1, max = 65536) int outChannels,
        @Range(min = 1, max = 31) @Choices({3, 5, 7}) int kernel,
        @Range(min = 1, max = 32) @Choices({1, 2}) int stride,
        boolean skip,
        @Range(min = 0, max = 16) double squeezeExcite,
        Gate squeezeGate,
        @Range(min = 1, max = 64) int squeezeDivisor,
        boolean pointwiseActivation)
        implements Block {

    public static final BlockType<DepthwiseSeparable> TYPE = BlockType.of(
            "depthwise-separable",
            DepthwiseSeparable.class,
            new DepthwiseSeparable(32, 3, 1, true, 0, Gate.SIGMOID, 1, false),
            new Palette(
                    Palette.Group.CONVOLUTION,
                    "Depthwise separable",
                    "Depthwise convolution, then a linear 1x1 convolution."));

    @Override
    public BlockType<DepthwiseSeparable> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Layers layers = new Layers(to);
        Value in = inputs.get(0);
        Value out = layers.batchNormActivation("bn1", layers.depthwise("conv_dw", in, kernel, stride));
        if (squeezeExcite > 0) {
            int reduced = Squeeze.reduced(in.shape().channels() * squeezeExcite, squeezeDivisor);
            out = new Squeeze(to, "se.", squeezeGate).apply(out, reduced);
        }
        out = layers.batchNorm("bn2", layers.pointwise("conv_pw", out, outChannels));
        if (pointwiseActivation) {
            out = layers.activation("bn2", out);
        }
        return List.of(skip && stride == 1 ? layers.skip(in, out) : out);
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return Checks.all(Checks.kernelFits(inputs, kernel), Checks.multipleOfEight("outChannels", outChannels));
    }
}
