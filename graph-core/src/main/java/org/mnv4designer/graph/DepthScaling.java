package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

/**
 * Scales how many blocks the stages of a network have. A stage of n blocks gets n times the depth of them, rounded up;
 * blocks that change the shape stay, and so do plain convolutions. Of the others, which leave the shape as it is, the last
 * ones are dropped, or copied behind the last in their order.
 */
public final class DepthScaling {
    /** The greatest depth. */
    public static final double DEEPEST = 8;

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d+)");
    /** Products such as 10 x 1.1 come out a little too large. */
    private static final double SLACK = 1e-9;

    private final TypedGraph graph;
    private Network network;

    private DepthScaling(Design design) {
        this.graph = TypedGraph.of(design);
        this.network = design.network();
    }

    /**
     * The design with its stages scaled; the equal design for depth 1.
     *
     * @throws IllegalArgumentException if the depth is not above 0 and up to {@link #DEEPEST}
     */
    public static Design scaled(Design design, double depth) {
        if (!(depth > 0 && depth <= DEEPEST)) {
            throw new IllegalArgumentException("depth must be a number above 0 and up to 8, got " + depth);
        }
        DepthScaling scaling = new DepthScaling(design);
        scaling.stages().values().forEach(blocks -> scaling.scale(blocks, depth));
        return design.withNetwork(any -> scaling.network);
    }

    private Map<String, List<BlockNode>> stages() {
        Map<String, List<BlockNode>> stages = new LinkedHashMap<>();
        network.blocks().stream()
                .filter(block -> block.stage().startsWith("stage"))
                .forEach(block -> stages.computeIfAbsent(block.stage(), any -> new ArrayList<>())
                        .add(block));
        return stages;
    }

    private void scale(List<BlockNode> stage, double depth) {
        List<BlockNode> repeatable = stage.stream().filter(this::keepsShape).toList();
        int wanted = (int) Math.ceil(stage.size() * depth - SLACK);
        int more = wanted - stage.size();
        if (repeatable.isEmpty() || more == 0) {
            return;
        }
        int count = repeatable.size();
        if (more < 0) {
            repeatable.subList(Math.max(0, count + more), count).forEach(this::drop);
            return;
        }
        String last = repeatable.get(count - 1).id();
        for (int i = 0; i < more; i++) {
            last = copyBehind(last, repeatable.get(Math.floorMod(i - more, count)));
        }
    }

    private boolean keepsShape(BlockNode node) {
        return !ConvolutionBlock.class.equals(node.block().getClass())
                && network.wiresInto(node.id()).size() == 1
                && graph.block(node.id()).filter(DepthScaling::keepsShape).isPresent();
    }

    private static boolean keepsShape(TypedBlock block) {
        return block.inputs().size() == 1 && block.inputs().get(0).equals(block.output(0));
    }

    private void drop(BlockNode block) {
        Endpoint source = network.wiresInto(block.id()).get(0).from();
        feedFrom(Endpoint.out(block.id()), source);
        network = network.withWires(network.wires().stream()
                        .filter(wire -> !wire.touches(block.id()))
                        .toList())
                .changing(network.parentOf(block.id()), parent -> parent.without(block.id()));
    }

    private String copyBehind(String last, BlockNode original) {
        String id = freeId(original.id());
        BlockNode copy =
                BlockNode.of(id, original.block()).withStage(original.stage()).withOverrides(original.overrides());
        feedFrom(Endpoint.out(last), Endpoint.out(id));
        List<Wire> wires = new ArrayList<>(network.wires());
        wires.add(Wire.between(Endpoint.out(last), Endpoint.in(id)));
        network = network.withWires(wires).changing(network.parentOf(last), parent -> {
            Map<String, Member> members = new LinkedHashMap<>();
            parent.members().forEach((key, member) -> {
                members.put(key, member);
                if (key.equals(last)) {
                    members.put(id, copy);
                }
            });
            return parent.withMembers(members);
        });
        return id;
    }

    /** Whatever one end fed, another feeds. */
    private void feedFrom(Endpoint before, Endpoint now) {
        network = network.withWires(network.wires().stream()
                        .map(wire -> wire.from().equals(before) ? wire.withFrom(now) : wire)
                        .toList())
                .withOutputs(network.outputs().stream()
                        .map(output ->
                                output.from().equals(before) ? new Output(output.name(), now, output.extras()) : output)
                        .toList());
    }

    private String freeId(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        String stem = numbered.matches() ? numbered.group(1) : id + "_";
        int number = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
        do {
            number++;
        } while (network.hasId(stem + number));
        return stem + number;
    }
}
