package com.example.mnv4;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.Choices;
import org.mnv4designer.block.Emitter;
import org.mnv4designer.block.Layers;
import org.mnv4designer.block.Palette;
import org.mnv4designer.block.Range;
import org.mnv4designer.block.Value;

/**
 * Partial convolution (Chen et al., FasterNet, arXiv 2303.03667, section 3): a dense convolution on the first channels,
 * the others pass as they are. [N, C, H, W] to the same shape.
 *
 * @param kernel side of the convolution's window
 * @param divisor the convolution sees C / divisor channels
 */
public record PartialConvolution(
        @Range(min = 1, max = 31) @Choices({3, 5}) int kernel,
        @Range(min = 2, max = 64) @Choices({2, 4, 8}) int divisor)
        implements Block {

    public static final BlockType<PartialConvolution> TYPE = BlockType.of(
            "partial-conv",
            PartialConvolution.class,
            new PartialConvolution(3, 4),
            new Palette(Palette.Group.CONVOLUTION, "Partial conv", "Convolves a part of the channels, passes the rest."));

    @Override
    public BlockType<PartialConvolution> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Value in = inputs.get(0);
        int channels = in.shape().channels();
        int part = channels / divisor;
        List<Value> parts = to.emitAll("split", new Split(1, List.of(part, channels - part)), in);
        Value convolved = new Layers(to).convolution("partial_conv3", parts.get(0), part, kernel, 1);
        return List.of(to.emit("concat", new Concat(1), convolved, parts.get(1)));
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        int channels = inputs.get(0).channels();
        return channels % divisor == 0
                ? Stream.empty()
                : Stream.of(Finding.error(
                        "PARTIAL-001",
                        "needs channels that divisor " + divisor + " divides, got " + channels,
                        "set divisor to 2, or give its input other channels"));
    }
}
