package org.mnv4designer.designer.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Wire;
import org.mnv4designer.zoo.Zoo;

/** A design of very many blocks: a chain in stages of equal size. */
final class ManyStages {
    private static final String MODEL = "blocks.2.1";

    private ManyStages() {}

    static Design of(int blocks, int blocksInAStage) {
        Design start = Zoo.design("mobilenetv4_conv_small");
        Block block = start.network().block(MODEL).orElseThrow().block();
        Map<String, Member> members = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        start.network().blocks().stream().limit(1).forEach(stem -> members.put(stem.id(), stem));
        String before = members.keySet().iterator().next();
        for (int i = 1; i < blocks; i++) {
            String id = "b" + i;
            members.put(id, BlockNode.of(id, block).withStage("stage" + i / blocksInAStage));
            wires.add(Wire.between(Endpoint.out(before), Endpoint.in(id)));
            before = id;
        }
        start.network().wiresInto(members.keySet().iterator().next()).forEach(wires::add);
        return start.withName("many")
                .withNetwork(network -> new Network(Group.EMPTY_ROOT.withMembers(members), wires, List.of()));
    }
}
