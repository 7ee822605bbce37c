package org.mnv4designer.designer.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Wire;
import org.mnv4designer.graph.TypedGraph;

/** Edits that put blocks into a design, with free ids and places. */
public final class Placement {
    private static final String CHANNELS = "outChannels";

    /** Images of three channels and the like are no model for a block behind them. */
    private static final int USUAL_MULTIPLE = 8;

    private final Network network;
    private final Optional<TypedGraph> graph;

    /** @param graph what is known of the design's shapes; empty if nothing is */
    public Placement(Design design, Optional<TypedGraph> graph) {
        this.network = design.network();
        this.graph = graph;
    }

    /** A block on the ground, not wired. */
    public Edit at(Block block, Position position) {
        BlockNode node = node(block, "").withPosition(position);
        return new Edits.AddBlock(node, "");
    }

    /**
     * A block in a wire, with as many channels as come in. Where the wire's end has a place, the block takes it and what
     * stands below in that column makes room.
     *
     * @param position where the end has no place; empty leaves it to the layout
     */
    public Edit onWire(Block block, Endpoint from, Endpoint to, Optional<Position> position) {
        Column column = new Column(network, to.block());
        BlockNode node = node(fitting(block, from), stageOf(to.block()));
        Optional<Position> place = column.top().or(() -> position);
        return new Edits.Compound(
                "insert-block",
                List.of(
                        column.makeRoom(),
                        new Edits.InsertOnWire(place.map(node::withPosition).orElse(node), from, to)));
    }

    /** A block that is there already, taken out of its place, which heals, and put into a wire of others. */
    public Edit ontoWire(BlockNode block, Endpoint from, Endpoint to, Position position) {
        BlockNode moved = block.withStage(stageOf(to.block())).withPosition(position);
        return new Edits.Compound(
                "move-onto-wire",
                List.of(new Edits.RemoveBlocks(Set.of(block.id())), new Edits.InsertOnWire(moved, from, to)));
    }

    /**
     * A block behind another, with as many channels as come in; what that one fed is fed by the new one. Behind the last
     * block for an empty id.
     */
    public Edit behind(Block block, String after) {
        String before = network.hasId(after) ? after : last();
        Endpoint from = Endpoint.out(before);
        List<Wire> leaving = network.wiresFrom(before);
        BlockNode node = node(fitting(block, from), stageOf(before));
        List<Edit> parts = new ArrayList<>();
        if (leaving.size() == 1) {
            Column column = new Column(network, leaving.get(0).to().block());
            parts.add(column.makeRoom());
            parts.add(new Edits.AddBlock(column.top().map(node::withPosition).orElse(node), network.parentOf(before)));
        } else {
            Optional<Position> below = positionOf(before).map(at -> at.plus(0, Column.ROW));
            parts.add(new Edits.AddBlock(below.map(node::withPosition).orElse(node), network.parentOf(before)));
        }
        Endpoint out = new Endpoint(node.id(), block.outputPorts().get(0));
        for (Wire wire : leaving) {
            parts.add(new Edits.Disconnect(wire.from(), wire.to()));
            parts.add(new Edits.Connect(out, wire.to()));
        }
        parts.add(new Edits.Connect(
                from, new Endpoint(node.id(), block.inputPorts(List.of()).get(0))));
        return new Edits.Compound("append-block", parts);
    }

    /** A block with as many channels as come in, if it can choose and they are a usual number. */
    public Block fitting(Block block, Endpoint from) {
        boolean takesChannels = block.isKnown() && block.parameters().containsKey(CHANNELS);
        return graph.flatMap(known -> known.shape(from))
                .filter(shape -> takesChannels && shape.isMap() && shape.channels() % USUAL_MULTIPLE == 0)
                .<Block>map(shape -> block.type().with(block, CHANNELS, shape.channels()))
                .orElse(block);
    }

    private Optional<Position> positionOf(String block) {
        return network.block(block).flatMap(BlockNode::position);
    }

    /** Copies of blocks with the wires among them, moved by an offset. */
    public Edit copies(Collection<BlockNode> blocks, Collection<Wire> wires, double dx, double dy) {
        Map<String, String> ids = new LinkedHashMap<>();
        List<Edit> parts = new ArrayList<>();
        Network taken = network;
        for (BlockNode block : blocks) {
            String id = Edits.freeId(taken, block.id());
            BlockNode copy = block.withId(id).withWeights(Edits.freePrefix(taken, id));
            BlockNode placed = block.position()
                    .map(position -> copy.withPosition(position.plus(dx, dy)))
                    .orElse(copy);
            ids.put(block.id(), id);
            parts.add(new Edits.AddBlock(placed, ""));
            taken = taken.changing("", root -> root.with(placed));
        }
        for (Wire wire : wires) {
            String from = ids.getOrDefault(wire.from().block(), "");
            String to = ids.getOrDefault(wire.to().block(), "");
            if (!from.isEmpty() && !to.isEmpty()) {
                parts.add(new Edits.Connect(
                        new Endpoint(from, wire.from().port()),
                        new Endpoint(to, wire.to().port())));
            }
        }
        return new Edits.Compound("paste-blocks", parts);
    }

    private BlockNode node(Block block, String stage) {
        String id = Edits.freeId(network, block.typeId());
        return BlockNode.of(id, block).withStage(stage).withWeights(Edits.freePrefix(network, id));
    }

    private String stageOf(String block) {
        return network.block(block).map(BlockNode::stage).orElse("");
    }

    /** The block that nothing reads and that lies lowest; the image if there is none. */
    private String last() {
        return network.blocks().stream()
                .filter(block -> network.wiresFrom(block.id()).isEmpty())
                .max(Comparator.comparingDouble(Placement::depth))
                .map(BlockNode::id)
                .orElse(ImageInput.ID);
    }

    private static double depth(BlockNode block) {
        return block.position().map(Position::y).orElse(0.0);
    }
}
