package org.mnv4designer.designer.shell.editor;

import java.util.List;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Wire;

/** The blocks that were copied last, with the wires among them; shared by all editors of a window. */
public final class BlockClipboard {
    private List<BlockNode> blocks = List.of();
    private List<Wire> wires = List.of();

    void put(List<BlockNode> copied, List<Wire> among) {
        blocks = List.copyOf(copied);
        wires = List.copyOf(among);
    }

    List<BlockNode> blocks() {
        return blocks;
    }

    List<Wire> wires() {
        return wires;
    }
}
