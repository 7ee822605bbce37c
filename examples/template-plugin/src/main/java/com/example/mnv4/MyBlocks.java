package com.example.mnv4;

import java.util.List;
import org.mnv4designer.block.BlockProvider;
import org.mnv4designer.block.BlockType;

/** The block types of this plugin; the file in META-INF/services names this class. */
public final class MyBlocks implements BlockProvider {
    @Override
    public List<BlockType<?>> types() {
        return List.of(PartialConvolution.TYPE);
    }
}
