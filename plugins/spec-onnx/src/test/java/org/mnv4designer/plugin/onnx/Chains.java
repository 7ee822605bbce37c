package org.mnv4designer.plugin.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Wire;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.spec.SpecSource;

/** Designs of blocks in a row. */
final class Chains {
    private Chains() {}

    /** The blocks {@code b0}, {@code b1} … behind one another. */
    static Design of(ImageInput input, int classes, Block... blocks) {
        Map<String, Member> members = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        Endpoint end = Endpoint.out(ImageInput.ID);
        for (int i = 0; i < blocks.length; i++) {
            BlockNode node = BlockNode.of("b" + i, blocks[i]);
            members.put(node.id(), node);
            wires.add(Wire.between(end, Endpoint.in(node.id())));
            end = Endpoint.out(node.id());
        }
        Network network = new Network(Group.EMPTY_ROOT.withMembers(members), wires, List.of());
        return Design.blank("chain").withInput(input).withClasses(classes).withNetwork(empty -> network);
    }

    static SpecSource source(Design design) {
        return SpecSource.of(TypedGraph.of(design));
    }
}
