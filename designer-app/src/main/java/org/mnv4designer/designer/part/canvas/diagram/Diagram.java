package org.mnv4designer.designer.part.canvas.diagram;

import java.util.List;
import java.util.Map;
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

    /** The same picture with some nodes elsewhere; frames follow their nodes and bends of their wires are dropped. */
    public Diagram placed(Map<String, Point2D> positions) {
        List<DiagramNode> moved = nodes.stream()
                .map(node -> positions.containsKey(node.id()) ? node.at(positions.get(node.id())) : node)
                .toList();
        List<DiagramWire> loosened = wires.stream()
                .map(wire -> touches(wire, positions.keySet()::contains) ? wire.withBends(List.of()) : wire)
                .toList();
        return new Diagram(moved, loosened, framed(moved));
    }

    /** The same picture with the bends of some wires replaced, by wire id. */
    public Diagram bent(Map<String, List<Point2D>> bends) {
        List<DiagramWire> bent = wires.stream()
                .map(wire -> wire.withBends(bends.getOrDefault(wire.id(), wire.bends())))
                .toList();
        return new Diagram(nodes, bent, groups);
    }

    private List<DiagramGroup> framed(List<DiagramNode> moved) {
        Map<String, List<DiagramNode>> members = moved.stream().collect(Collectors.groupingBy(DiagramNode::group));
        return groups.stream()
                .map(group -> members.containsKey(group.id())
                        ? DiagramGroup.around(group.id(), group.title(), group.summary(), members.get(group.id()))
                        : group)
                .toList();
    }

    private static boolean touches(DiagramWire wire, Function<String, Boolean> moved) {
        return moved.apply(wire.from().node()) || moved.apply(wire.to().node());
    }
}
