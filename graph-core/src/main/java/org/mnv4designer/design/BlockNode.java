package org.mnv4designer.design;

import java.util.Optional;
import org.mnv4designer.block.Block;

/**
 * A block placed in a design.
 *
 * @param stage a label such as {@code stage2}; empty for none
 * @param weights prefix of its keys in a weight file: stays when the block moves or others come and go
 * @param note a remark of the user; empty for none
 */
public record BlockNode(
        String id,
        Block block,
        Overrides overrides,
        String stage,
        Optional<Position> position,
        String weights,
        String note,
        Extras extras)
        implements Member {

    /** A block without a place, its weights named by its id. */
    public static BlockNode of(String id, Block block) {
        return new BlockNode(id, block, Overrides.NONE, "", Optional.empty(), id, "", Extras.NONE);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.block(this);
    }

    public boolean isKnown() {
        return block.isKnown();
    }

    public BlockNode withId(String other) {
        return new BlockNode(other, block, overrides, stage, position, weights, note, extras);
    }

    public BlockNode withBlock(Block other) {
        return block.equals(other) ? this : new BlockNode(id, other, overrides, stage, position, weights, note, extras);
    }

    public BlockNode withOverrides(Overrides other) {
        return new BlockNode(id, block, other, stage, position, weights, note, extras);
    }

    public BlockNode withStage(String other) {
        return new BlockNode(id, block, overrides, other, position, weights, note, extras);
    }

    public BlockNode withPosition(Position other) {
        return new BlockNode(id, block, overrides, stage, Optional.of(other), weights, note, extras);
    }

    public BlockNode withWeights(String other) {
        return new BlockNode(id, block, overrides, stage, position, other, note, extras);
    }

    public BlockNode withNote(String other) {
        return new BlockNode(id, block, overrides, stage, position, weights, other, extras);
    }
}
