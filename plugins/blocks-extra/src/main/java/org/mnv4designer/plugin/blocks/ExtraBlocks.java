package org.mnv4designer.plugin.blocks;

import java.util.List;
import org.mnv4designer.block.BlockProvider;
import org.mnv4designer.block.BlockType;

/** The block types of this plugin. */
public final class ExtraBlocks implements BlockProvider {
    @Override
    public List<BlockType<?>> types() {
        return List.of(GhostModule.TYPE);
    }
}
