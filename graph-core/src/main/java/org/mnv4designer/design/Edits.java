package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mnv4designer.block.Block;

/** The edits that users make. Each is a record, so that a recovery log can hold it and a test can compare it. */
public final class Edits {
    private Edits() {}

    /** Several edits as one step. */
    public record Compound(String kind, List<Edit> parts) implements Edit {
        public Compound {
            parts = List.copyOf(parts);
        }

        @Override
        public Design apply(Design design) {
            Design changed = design;
            for (Edit part : parts) {
                changed = part.apply(changed);
            }
            return changed;
        }
    }

    /** Adds a block to a group; its id must be free. */
    public record AddBlock(BlockNode block, String group) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> {
                if (network.hasId(block.id())) {
                    throw new IllegalArgumentException("id " + block.id() + " is taken");
                }
                return network.changing(group, parent -> parent.with(block));
            });
        }

        @Override
        public String kind() {
            return "add-block";
        }
    }

    /** Draws a wire; one that led to the same input is replaced. */
    public record Connect(Endpoint from, Endpoint to) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> {
                List<Wire> wires = new ArrayList<>(network.wires());
                wires.removeIf(wire -> wire.to().equals(to));
                wires.add(Wire.between(from, to));
                return wires.equals(network.wires()) ? network : network.withWires(wires);
            });
        }

        @Override
        public String kind() {
            return "connect";
        }
    }

    /** Removes a wire. */
    public record Disconnect(Endpoint from, Endpoint to) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> {
                List<Wire> wires = new ArrayList<>(network.wires());
                boolean removed = wires.removeIf(
                        wire -> wire.from().equals(from) && wire.to().equals(to));
                return removed ? network.withWires(wires) : network;
            });
        }

        @Override
        public String kind() {
            return "disconnect";
        }
    }

    /** Puts a block into a wire: what fed the wire's end now feeds the block, and the block feeds the end. */
    public record InsertOnWire(BlockNode block, Endpoint from, Endpoint to) implements Edit {
        @Override
        public Design apply(Design design) {
            String group = design.network().parentOf(to.block());
            String in = block.block().inputPorts(List.of()).get(0);
            String out = block.block().outputPorts().get(0);
            return new Compound(
                            kind(),
                            List.of(
                                    new AddBlock(block, group),
                                    new Disconnect(from, to),
                                    new Connect(from, new Endpoint(block.id(), in)),
                                    new Connect(new Endpoint(block.id(), out), to)))
                    .apply(design);
        }

        @Override
        public String kind() {
            return "insert-block";
        }
    }

    /** Removes blocks; where a removed block had one source, what it fed is fed by that source, outputs included. */
    public record RemoveBlocks(Set<String> ids) implements Edit {
        public RemoveBlocks {
            ids = Set.copyOf(ids);
        }

        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> new Removal(network, ids).run());
        }

        @Override
        public String kind() {
            return "remove-blocks";
        }
    }

    /** Gives a block other parameters, or makes it another kind of block. */
    public record ReplaceBlock(String id, Block block) implements Edit {
        @Override
        public Design apply(Design design) {
            return change(design, id, node -> node.withBlock(block));
        }

        @Override
        public String kind() {
            return "set-parameter";
        }
    }

    /** Sets what a block does otherwise than the design. */
    public record SetOverrides(String id, Overrides overrides) implements Edit {
        @Override
        public Design apply(Design design) {
            return change(design, id, node -> node.withOverrides(overrides));
        }

        @Override
        public String kind() {
            return "set-overrides";
        }
    }

    /** Moves blocks to places on the canvas. */
    public record MoveBlocks(Map<String, Position> positions) implements Edit {
        public MoveBlocks {
            positions = Map.copyOf(positions);
        }

        @Override
        public Design apply(Design design) {
            Design changed = design;
            for (Map.Entry<String, Position> entry : positions.entrySet()) {
                changed = change(changed, entry.getKey(), node -> node.withPosition(entry.getValue()));
            }
            return changed;
        }

        @Override
        public String kind() {
            return "move-blocks";
        }
    }

    /** Gives a block another id; wires and outputs follow, its weights stay. */
    public record RenameBlock(String from, String to) implements Edit {
        @Override
        public Design apply(Design design) {
            return design.withNetwork(network -> {
                if (from.equals(to) || network.block(from).isEmpty()) {
                    return network;
                }
                if (network.hasId(to)) {
                    throw new IllegalArgumentException("id " + to + " is taken");
                }
                BlockNode renamed = network.block(from).orElseThrow().withId(to);
                return network.changing(network.parentOf(from), parent -> parent.replacing(from, renamed))
                        .withWires(network.wires().stream().map(this::renamed).toList())
                        .withOutputs(network.outputs().stream()
                                .map(o -> new Output(o.name(), renamed(o.from()), o.extras()))
                                .toList());
            });
        }

        private Wire renamed(Wire wire) {
            return wire.touches(from)
                    ? new Wire(renamed(wire.from()), renamed(wire.to()), wire.bends(), wire.extras())
                    : wire;
        }

        private Endpoint renamed(Endpoint endpoint) {
            return endpoint.block().equals(from) ? new Endpoint(to, endpoint.port()) : endpoint;
        }

        @Override
        public String kind() {
            return "rename-block";
        }
    }

    /** Sets a block's stage label. */
    public record SetStage(Set<String> ids, String stage) implements Edit {
        public SetStage {
            ids = Set.copyOf(ids);
        }

        @Override
        public Design apply(Design design) {
            Design changed = design;
            for (String id : new LinkedHashSet<>(ids)) {
                changed = change(changed, id, node -> node.withStage(stage));
            }
            return changed;
        }

        @Override
        public String kind() {
            return "set-stage";
        }
    }

    /** Sets a block's note. */
    public record SetNote(String id, String note) implements Edit {
        @Override
        public Design apply(Design design) {
            return change(design, id, node -> node.withNote(note));
        }

        @Override
        public String kind() {
            return "set-note";
        }
    }

    private static Design change(Design design, String id, UnaryOperator<BlockNode> change) {
        return design.withNetwork(network -> {
            BlockNode node = network.block(id).orElseThrow(() -> new IllegalArgumentException("no block " + id));
            BlockNode changed = change.apply(node);
            return changed.equals(node)
                    ? network
                    : network.changing(network.parentOf(id), parent -> parent.with(changed));
        });
    }

    /** An id that is free: the wanted one, else with the lowest number that makes it so. */
    public static String freeId(Network network, String wanted) {
        String clean = wanted.replace('-', '_');
        if (!network.hasId(clean)) {
            return clean;
        }
        int number = 2;
        while (network.hasId(clean + "_" + number)) {
            number++;
        }
        return clean + "_" + number;
    }

    /** A weight prefix that no block has: a new block never takes the weights of one that was there. */
    public static String freePrefix(Network network, String wanted) {
        Set<String> taken = new HashSet<>();
        network.blocks().forEach(block -> taken.add(block.weights()));
        String prefix = wanted;
        for (int number = 2; taken.contains(prefix); number++) {
            prefix = wanted + "_" + number;
        }
        return prefix;
    }
}
