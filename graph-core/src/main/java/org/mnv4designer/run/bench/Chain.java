package org.mnv4designer.run.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Wire;

/** A design while it grows, block behind block. */
final class Chain {
    private static final int CLASSES = 1000;

    private final ImageInput image;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private Endpoint end = Endpoint.out(ImageInput.ID);
    private Endpoint kept = end;
    private int channels;
    private boolean isMap = true;

    Chain(int side, int channels) {
        this.image = new ImageInput(channels, side, side);
        this.channels = channels;
    }

    /** Channels of the last block's output. */
    int channels() {
        return channels;
    }

    /** Whether the last block's output still has height and width. */
    boolean isMap() {
        return isMap;
    }

    /** Remembers where the chain is now, for a later {@link #join}. */
    void keep() {
        kept = end;
    }

    void append(Block block, int outChannels) {
        append(block, outChannels, Overrides.NONE);
    }

    void append(Block block, int outChannels, Overrides overrides) {
        Endpoint from = end;
        wires.add(Wire.between(from, Endpoint.in(place(block, outChannels, overrides))));
    }

    /** Joins the chain with what was kept. */
    void join(Block block, int outChannels) {
        Endpoint from = end;
        String id = place(block, outChannels, Overrides.NONE);
        wires.add(Wire.between(kept, new Endpoint(id, "in0")));
        wires.add(Wire.between(from, new Endpoint(id, "in1")));
    }

    void classify(Block block) {
        append(block, CLASSES);
        isMap = false;
    }

    private String place(Block block, int outChannels, Overrides overrides) {
        BlockNode node = BlockNode.of("b" + members.size(), block).withOverrides(overrides);
        members.put(node.id(), node);
        end = Endpoint.out(node.id());
        channels = outChannels;
        return node.id();
    }

    Design design(String name, ActivationFunction activation) {
        Network network = new Network(Group.EMPTY_ROOT.withMembers(members), wires, List.of());
        return Design.blank(name)
                .withConventions(Conventions.TIMM.withActivation(activation))
                .withInput(image)
                .withClasses(CLASSES)
                .withNetwork(empty -> network);
    }
}
