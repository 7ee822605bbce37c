package org.mnv4designer.block;

import java.util.List;

/** Brings block types; found by {@link java.util.ServiceLoader}. */
public interface BlockProvider {
    List<BlockType<?>> types();
}
