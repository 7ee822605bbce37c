package org.mnv4designer.designer.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Position;

/** The blocks of a stage that stand above each other from one block down. */
final class Column {
    /** From the top of a block to the top of the next, in pixels at 100 %. */
    static final double ROW = 104;

    private static final double WIDTH = 184;

    private final Network network;
    private final Optional<BlockNode> first;

    Column(Network network, String first) {
        this.network = network;
        this.first = network.block(first);
    }

    /** Where its first block stands; empty if it has no place. */
    Optional<Position> top() {
        return first.flatMap(BlockNode::position);
    }

    /** Moves all of it one row down; changes nothing if its first block has no place. */
    Edit makeRoom() {
        Map<String, Position> moved = new LinkedHashMap<>();
        network.blocks()
                .forEach(block -> block.position()
                        .filter(at -> isBelow(block, at))
                        .ifPresent(at -> moved.put(block.id(), at.plus(0, ROW))));
        return new Edits.MoveBlocks(moved);
    }

    private boolean isBelow(BlockNode block, Position at) {
        return top().filter(top -> at.y() >= top.y() && Math.abs(at.x() - top.x()) < WIDTH)
                        .isPresent()
                && first.filter(start -> start.stage().equals(block.stage())).isPresent();
    }
}
