package org.mnv4designer.designer.part.canvas.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * A picture to draw: nodes, wires between their ports, frames around them, in world coordinates (pixels at 100 %, y
 * downwards). Ids of nodes are unique; wires whose ends do not exist are allowed and are not drawn.
 */
public record Diagram(List<DiagramNode> nodes, List<DiagramWire> wires, List<DiagramGroup> groups) {
    private static final Diagram EMPTY = new Diagram(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Diagram {
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
        groups = List.copyOf(groups);
    }

    /** Nothing. */
    public static Diagram empty() {
        return EMPTY;
    }

    /** Whether there is no node. */
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The box around all nodes and frames; {@link Rectangle2D#EMPTY} for none. */
    public Rectangle2D bounds() {
        return Boxes.union(Stream.concat(
                nodes.stream().map(DiagramNode::bounds), groups.stream().map(DiagramGroup::bounds)));
    }

    /** The same picture with some nodes elsewhere; frames follow their nodes, and bends where both ends moved alike. */
    public Diagram placed(Map<String, Point2D> positions) {
        List<DiagramNode> moved = nodes.stream()
                .map(node -> positions.containsKey(node.id()) ? node.at(positions.get(node.id())) : node)
                .toList();
        Map<String, Point2D> offsets = new HashMap<>();
        nodes.forEach(node -> Optional.ofNullable(positions.get(node.id()))
                .ifPresent(at -> offsets.put(node.id(), at.subtract(node.position()))));
        return new Diagram(
                moved, wires.stream().map(wire -> following(wire, offsets)).toList(), framed(moved));
    }

    private static DiagramWire following(DiagramWire wire, Map<String, Point2D> offsets) {
        Point2D by = offsets.getOrDefault(wire.from().node(), Point2D.ZERO);
        boolean together = by.equals(offsets.getOrDefault(wire.to().node(), Point2D.ZERO));
        return together && !wire.bends().isEmpty()
                ? wire.withBends(wire.bends().stream().map(by::add).toList())
                : wire;
    }

    /** The same picture with the bends of some wires replaced, by wire id. */
    public Diagram bent(Map<String, List<Point2D>> bends) {
        List<DiagramWire> bent = wires.stream()
                .map(wire -> wire.withBends(bends.getOrDefault(wire.id(), wire.bends())))
                .toList();
        return new Diagram(nodes, bent, groups);
    }

    private List<DiagramGroup> framed(List<DiagramNode> moved) {
        Map<String, DiagramNode> byId = moved.stream().collect(Collectors.toMap(DiagramNode::id, Function.identity()));
        return groups.stream()
                .map(group -> group.reframed(group.members().stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .toList()))
                .toList();
    }
}
