package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * Universal inverted bottleneck (MobileNetV4, section 3): up to two depthwise convolutions around a pointwise expansion,
 * with a third, unused in published models, after the projection. [N, C, H, W] to [N, outChannels, ceil(H / stride),
 * ceil(W / stride)] for strides up to 2. timm keys {@code dw_start}, {@code pw_exp}, {@code dw_mid}, {@code se},
 * {@code pw_proj}, {@code dw_end}, {@code layer_scale}.
 *
 * @param startKernel depthwise before the expansion; 0 for none
 * @param middleKernel depthwise on the expanded channels; 0 for none
 * @param endKernel depthwise after the projection; 0 for none
 * @param expandedChannels overrides the expansion
 * @param squeezeExcite reduced channels of a squeeze-excite as a share of the expanded channels divided by the expansion;
 *     0 for none
 * @param squeezeDivisor multiple that the reduced channels are rounded to; 1 rounds to whole numbers
 * @param layerScale initial value of one factor per channel before the skip
 */
public record UniversalInvertedBottleneck(
        @Range(min = 1, max = 65536) int outChannels,
        @Range(min = 0, max = 31) @Choices({0, 3, 5}) int startKernel,
        @Range(min = 0, max = 31) @Choices({0, 3, 5}) int middleKernel,
        @Range(min = 0, max = 31) @Choices({0, 3, 5}) int endKernel,
        @Range(min = 1, max = 32) @Choices({1, 2}) int stride,
        StridePlacement stridePlacement,
        @Range(min = 0.01, max = 64) @Choices({2, 3, 4, 6}) double expansion,
        @Range(min = 1, max = 65536) Optional<Integer> expandedChannels,
        @Range(min = 0, max = 16) double squeezeExcite,
        Gate squeezeGate,
        @Range(min = 1, max = 64) int squeezeDivisor,
        @Range(min = 0, max = 10) Optional<Double> layerScale,
        Antialias antialias)
        implements Block {

    public static final BlockType<UniversalInvertedBottleneck> TYPE = BlockType.of(
            "uib",
            UniversalInvertedBottleneck.class,
            new UniversalInvertedBottleneck(
                    64,
                    0,
                    0,
                    0,
                    1,
                    StridePlacement.TIMM,
                    4,
                    Optional.empty(),
                    0,
                    Gate.SIGMOID,
                    1,
                    Optional.empty(),
                    Antialias.NONE),
            new Palette(
                    Palette.Group.MOBILENET_V4,
                    "UIB",
                    "Universal inverted bottleneck: ExtraDW, inverted bottleneck, ConvNext-like or FFN."));

    /** The four forms of the paper's Figure 4, by which depthwise convolutions are there. */
    public enum Form {
        EXTRA_DW,
        INVERTED_BOTTLENECK,
        CONVNEXT_LIKE,
        FEED_FORWARD
    }

    @Override
    public BlockType<UniversalInvertedBottleneck> type() {
        return TYPE;
    }

    public Form form() {
        if (startKernel > 0) {
            return middleKernel > 0 ? Form.EXTRA_DW : Form.CONVNEXT_LIKE;
        }
        return middleKernel > 0 ? Form.INVERTED_BOTTLENECK : Form.FEED_FORWARD;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Layers layers = new Layers(to);
        Value in = inputs.get(0);
        Value out = depthwise(to, Place.START, in);
        out = layers.batchNormActivation("pw_exp.bn", layers.pointwise("pw_exp.conv", out, expanded(to, in)));
        out = depthwise(to, Place.MIDDLE, out);
        out = squeeze(to, out);
        out = layers.batchNorm("pw_proj.bn", layers.pointwise("pw_proj.conv", out, outChannels));
        out = layers.layerScale(layerScale, depthwise(to, Place.END, out));
        return List.of(stride == 1 ? layers.skip(in, out) : out);
    }

    private Value depthwise(Emitter to, Place place, Value in) {
        int kernel = kernelAt(place);
        if (kernel < 1) {
            return in;
        }
        Layers layers = new Layers(to);
        int strideHere = place == stridePlace() ? stride : 1;
        Value out = layers.depthwise(place.key + ".conv", in, kernel, antialias.convolutionStride(strideHere));
        out = layers.batchNorm(place.key + ".bn", out);
        if (place == Place.MIDDLE) {
            out = layers.activation(place.key + ".bn", out);
        }
        return antialias.apply(to, out, strideHere);
    }

    private Value squeeze(Emitter to, Value in) {
        if (squeezeExcite <= 0) {
            return in;
        }
        int reduced = Squeeze.reduced(in.shape().channels() * squeezeExcite / expansion, squeezeDivisor);
        return new Squeeze(to, "se.", squeezeGate).apply(in, reduced);
    }

    private int expanded(Emitter to, Value in) {
        return expandedChannels.orElseGet(
                () -> to.conventions().rounding().round(in.shape().channels() * expansion));
    }

    private enum Place {
        START("dw_start"),
        MIDDLE("dw_mid"),
        END("dw_end");

        private final String key;

        Place(String key) {
            this.key = key;
        }
    }

    private int kernelAt(Place place) {
        return switch (place) {
            case START -> startKernel;
            case MIDDLE -> middleKernel;
            case END -> endKernel;
        };
    }

    private Place stridePlace() {
        return switch (stridePlacement) {
            case MIDDLE -> Place.MIDDLE;
            case START -> Place.START;
            case TIMM -> middleKernel > 0 ? Place.MIDDLE : startKernel > 0 ? Place.START : Place.END;
        };
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        int largest = Math.max(startKernel, Math.max(middleKernel, endKernel));
        return Checks.all(
                strideHasItsDepthwise(),
                Checks.kernelFits(inputs, largest),
                Checks.multipleOfEight("outChannels", outChannels),
                expandedChannels.stream().flatMap(n -> Checks.multipleOfEight("expandedChannels", n)));
    }

    private Stream<Finding> strideHasItsDepthwise() {
        if (stride == 1 || kernelAt(stridePlace()) > 0) {
            return Stream.empty();
        }
        String parameter = stridePlace() == Place.START ? "startKernel" : "middleKernel";
        return Stream.of(Finding.error(
                "BLOCK-001",
                "needs a depthwise convolution to carry stride " + stride + ", got " + parameter + " 0",
                "set " + parameter + " to 3 or stride to 1"));
    }
}
