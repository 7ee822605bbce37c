package org.mnv4designer.graph;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Endpoint;

/**
 * A sound block with its operators.
 *
 * @param sources what feeds each input port, in the order of the ports
 */
public record TypedBlock(BlockNode node, List<Endpoint> sources, Fragment fragment) {
    public TypedBlock {
        sources = List.copyOf(sources);
    }

    public String id() {
        return node.id();
    }

    public List<Shape> inputs() {
        return fragment.inputs();
    }

    /** The shape of an output port, by its place. */
    public Shape output(int port) {
        return fragment.outputs().get(port).shape();
    }
}
