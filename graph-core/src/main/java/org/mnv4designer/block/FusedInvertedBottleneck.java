package org.mnv4designer.block;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * FusedIB: a dense k x k convolution expands, a linear 1x1 projects. timm keys {@code conv_exp}, {@code bn1},
 * {@code conv_pwl}, {@code bn2}.
 */
public record FusedInvertedBottleneck(
        @Range(min = 1, max = 65536) int outChannels,
        @Range(min = 1, max = 31) @Choices({3, 5}) int kernel,
        @Range(min = 1, max = 32) @Choices({1, 2}) int stride,

        @Range(min = 0.01, max = 64) @Choices({1, 2, 3, 4, 6})
        double expansion,

        Antialias antialias)
        implements Block {

    public static final BlockType<FusedInvertedBottleneck> TYPE = BlockType.of(
            "fused-ib",
            FusedInvertedBottleneck.class,
            new FusedInvertedBottleneck(48, 3, 1, 4, Antialias.NONE),
            new Palette(
                    Palette.Group.MOBILENET_V4,
                    "FusedIB",
                    "Fused inverted bottleneck: a dense convolution expands, a 1x1 projects."));

    @Override
    public BlockType<FusedInvertedBottleneck> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Layers layers = new Layers(to);
        Value in = inputs.get(0);
        int expanded = to.conventions().rounding().round(in.shape().channels() * expansion);
        Value out = layers.convolution("conv_exp", in, expanded, kernel, antialias.convolutionStride(stride));
        out = antialias.apply(to, layers.batchNormActivation("bn1", out), stride);
        out = layers.batchNorm("bn2", layers.pointwise("conv_pwl", out, outChannels));
        return List.of(stride == 1 ? layers.skip(in, out) : out);
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return Checks.all(Checks.kernelFits(inputs, kernel), Checks.multipleOfEight("outChannels", outChannels));
    }
}
