package org.mnv4designer.block;

import java.util.List;

/** The design's activation, or the one that the block overrides it with, on every element. */
public record ActivationBlock() implements Block {
    public static final BlockType<ActivationBlock> TYPE = BlockType.of(
            "activation",
            ActivationBlock.class,
            new ActivationBlock(),
            new Palette(Palette.Group.COMBINE, "Activation", "Applies an activation function."));

    @Override
    public BlockType<ActivationBlock> type() {
        return TYPE;
    }

    @Override
    public List<Value> lower(Emitter to, List<Value> inputs) {
        return List.of(to.activate("act", to.conventions().activation(), inputs.get(0)));
    }
}
