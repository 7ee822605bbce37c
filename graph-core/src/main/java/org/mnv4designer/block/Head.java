package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.Dropout;
import org.mnv4designer.base.op.Window;

/**
 * MNv4 head: a 1x1 convolution on the pooled map, batch norm, activation, dropout. timm keys {@code conv_head} and
 * {@code norm_head}.
 *
 * @param bias whether the convolution has a bias, as in MobileNetV3, where no norm follows
 */
public record Head(
        @Range(min = 1, max = 65536) int channels,
        @Range(min = 0, max = 0.99) double dropRate,
        Normalization norm,
        boolean bias)
        implements Block {

    public static final BlockType<Head> TYPE = BlockType.of(
            "head",
            Head.class,
            new Head(1280, 0, Normalization.BATCH, false),
            new Palette(Palette.Group.HEAD, "Head", "1x1 convolution on the pooled map, norm, activation, dropout."));

    @Override
    public BlockType<Head> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Layers layers = new Layers(to);
        Value in = inputs.get(0);
        Optional<ParameterRef> biasRef = bias ? Optional.of(ParameterRef.local("conv_head.bias")) : Optional.empty();
        Convolution convolution = new Convolution(
                in.shape().channels(), channels, Window.pointwise(), 1, Layers.weight("conv_head"), biasRef);
        Value out = to.emit("conv_head", convolution, in);
        if (norm == Normalization.BATCH) {
            out = layers.batchNorm("norm_head", out);
        }
        out = layers.activation("norm_head", out);
        return List.of(dropRate > 0 ? to.emit("dropout", new Dropout(dropRate), out) : out);
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return Checks.multipleOfEight("channels", channels);
    }
}
