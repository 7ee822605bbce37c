package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Window;

/**
 * Convolution, batch norm, activation: the stem, the plain blocks of MNv4-Conv-S and the 960-channel convolution. timm
 * keys {@code conv} and {@code bn1}.
 */
public record ConvolutionBlock(
        @Range(min = 1, max = 65536) int outChannels,
        @Range(min = 1, max = 31) @Choices({1, 3, 5, 7}) int kernel,
        @Range(min = 1, max = 32) @Choices({1, 2}) int stride,
        @Range(min = 1, max = 32) int dilation,
        @Range(min = 1, max = 65536) int groups,
        boolean bias,
        Normalization norm,
        Antialias antialias)
        implements Block {

    public static final BlockType<ConvolutionBlock> TYPE = BlockType.of(
            "conv",
            ConvolutionBlock.class,
            new ConvolutionBlock(32, 3, 1, 1, 1, false, Normalization.BATCH, Antialias.NONE),
            new Palette(
                    Palette.Group.CONVOLUTION,
                    "Convolution",
                    "Convolution, batch norm and activation, as in the stem."));

    @Override
    public BlockType<ConvolutionBlock> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Layers layers = new Layers(to);
        Value in = inputs.get(0);
        Window window = Window.of(
                kernel,
                antialias.convolutionStride(stride),
                dilation,
                to.conventions().padding());
        Value out = to.emit("conv", operator(in.shape().channels(), window), in);
        if (norm == Normalization.BATCH) {
            out = layers.batchNorm("bn1", out);
        }
        out = layers.activation("bn1", out);
        return List.of(antialias.apply(to, out, stride));
    }

    private Operator operator(int inChannels, Window window) {
        ParameterRef weight = Layers.weight("conv");
        Optional<ParameterRef> biasRef = bias ? Optional.of(ParameterRef.local("conv.bias")) : Optional.empty();
        if (groups > 1 && groups == inChannels && groups == outChannels) {
            return new DepthwiseConvolution(inChannels, window, weight, biasRef);
        }
        return new Convolution(inChannels, outChannels, window, groups, weight, biasRef);
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return Checks.all(Checks.kernelFits(inputs, kernel), Checks.multipleOfEight("outChannels", outChannels));
    }
}
