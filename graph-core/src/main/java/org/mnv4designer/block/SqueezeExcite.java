package org.mnv4designer.block;

import java.util.List;

/**
 * Squeeze and excitation on its own. timm keys {@code conv_reduce} and {@code conv_expand}, both with bias.
 *
 * @param ratio reduced channels as a share of the input's
 * @param divisor multiple that the reduced channels are rounded to; 1 rounds to whole numbers
 */
public record SqueezeExcite(
        @Range(min = 0.001, max = 16) double ratio,
        Gate gate,
        @Range(min = 1, max = 64) int divisor) implements Block {

    public static final BlockType<SqueezeExcite> TYPE = BlockType.of(
            "squeeze-excite",
            SqueezeExcite.class,
            new SqueezeExcite(0.25, Gate.SIGMOID, 1),
            new Palette(Palette.Group.ATTENTION, "Squeeze-excite", "Weighs channels by what the whole map holds."));

    @Override
    public BlockType<SqueezeExcite> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        Value in = inputs.get(0);
        int reduced = Squeeze.reduced(in.shape().channels() * ratio, divisor);
        return List.of(new Squeeze(to, "", gate).apply(in, reduced));
    }
}
