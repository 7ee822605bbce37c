package org.mnv4designer.plugin.blocks;

import java.util.List;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Slice;
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
 * Ghost module (Han et al., GhostNet, arXiv 1911.11907, section 3.1): half of the channels by a pointwise convolution,
 * the other half from those by a cheap depthwise one. [N, C, H, W] to [N, outChannels, H, W]; an odd number of channels
 * drops the last cheap one. timm keys {@code primary_conv.0}, {@code primary_conv.1}, {@code cheap_operation.0},
 * {@code cheap_operation.1}.
 */
public record GhostModule(
        @Range(min = 1, max = 65536) int outChannels,
        @Range(min = 1, max = 31) @Choices({3, 5}) int cheapKernel) implements Block {

    public static final BlockType<GhostModule> TYPE = BlockType.of(
            "ghost",
            GhostModule.class,
            new GhostModule(64, 3),
            new Palette(
                    Palette.Group.CONVOLUTION, "Ghost", "Half of its channels are cheap copies of the other half."));

    @Override
    public BlockType<GhostModule> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Layers layers = new Layers(to);
        int half = (outChannels + 1) / 2;
        Value own = layers.pointwise("primary_conv.0", inputs.get(0), half);
        own = layers.batchNormActivation("primary_conv.1", own);
        Value cheap = layers.depthwise("cheap_operation.0", own, cheapKernel, 1);
        cheap = layers.batchNormActivation("cheap_operation.1", cheap);
        Value both = to.emit("concat", new Concat(1), own, cheap);
        return List.of(2 * half == outChannels ? both : to.emit("cut", new Slice(1, 0, outChannels, 1), both));
    }

    @Override
    public Stream<Finding> check(List<Shape> inputs, BlockContext context) {
        return outChannels % 2 == 0
                ? Stream.empty()
                : Stream.of(Finding.warning(
                        "BLOCK-010",
                        "computes " + (outChannels + 1) + " channels and throws one away, since " + outChannels
                                + " is odd",
                        "use " + (outChannels + 1)));
    }
}
