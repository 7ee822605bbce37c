package org.mnv4designer.designer.part.canvas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.part.canvas.paint.Detail;
import org.mnv4designer.designer.part.canvas.paint.NodeParts;

/** Finds what lies at a world position: ports before nodes, nodes before wires, wires before frames. */
final class HitTest {
    private static final double PORT_REACH = 9;
    private static final double WIRE_REACH = 6;
    private static final double BEND_REACH = 7;

    private final DiagramIndex index;
    private final double zoom;
    private final Detail detail;

    HitTest(DiagramIndex index, double zoom, Detail detail) {
        this.index = index;
        this.zoom = zoom;
        this.detail = detail;
    }

    Hit at(Point2D world) {
        return portAt(world)
                .or(() -> nodeAt(world).map(node -> inside(node, world)))
                .or(() -> wireAt(world).map(wire -> new Hit(Hit.Kind.WIRE, wire.id(), "")))
                .or(() -> groupTitleAt(world).map(group -> onTitle(group, world)))
                .orElse(Hit.nothing());
    }

    /** What lies at a position, where bends of the given wires can be taken hold of. */
    Hit at(Point2D world, Collection<String> bendable) {
        Hit hit = at(world);
        return hit.is(Hit.Kind.INPUT, Hit.Kind.OUTPUT)
                ? hit
                : bendable.stream()
                        .flatMap(id -> index.wire(id).stream())
                        .flatMap(wire -> bendAt(wire, world).stream())
                        .findFirst()
                        .orElse(hit);
    }

    private Optional<Hit> bendAt(DiagramWire wire, Point2D world) {
        List<Point2D> corners = index.route(wire).corners();
        return IntStream.range(1, corners.size() - 1)
                .filter(i -> corners.get(i).distance(world) <= BEND_REACH / zoom)
                .mapToObj(i -> new Hit(Hit.Kind.BEND, wire.id(), String.valueOf(i)))
                .findFirst();
    }

    /** The nearest of some ports within reach of the pointer. */
    Optional<PortRef> nearest(Point2D world, Stream<PortRef> ports, Function<PortRef, Point2D> place, double reach) {
        return ports.filter(port -> place.apply(port).distance(world) <= reach / zoom)
                .min(Comparator.comparingDouble(port -> place.apply(port).distance(world)));
    }

    Optional<DiagramNode> nodeAt(Point2D world) {
        return index.nodesIn(around(world, 1)).stream()
                .filter(node -> node.bounds().contains(world))
                .reduce((below, above) -> above);
    }

    Optional<DiagramWire> wireAt(Point2D world) {
        double reach = WIRE_REACH / zoom;
        return index.wiresIn(around(world, reach + 1)).stream()
                .filter(wire -> !Collapse.isStandIn(wire.from().node()))
                .filter(wire -> !Collapse.isStandIn(wire.to().node()))
                .filter(wire -> Boxes.grown(index.route(wire).bounds(), reach).contains(world))
                .filter(wire -> index.route(wire).distance(world) <= reach)
                .min(Comparator.comparingDouble(wire -> index.route(wire).distance(world)));
    }

    private Optional<Hit> portAt(Point2D world) {
        if (detail == Detail.FAR) {
            return Optional.empty();
        }
        double reach = Math.min(PORT_REACH / zoom, DiagramNode.HEIGHT / 4);
        return index.nodesIn(around(world, reach + 1)).stream()
                .filter(node -> !Collapse.isStandIn(node.id()))
                .filter(node -> Boxes.grown(node.bounds(), reach).contains(world))
                .flatMap(node -> portsNear(node, world, reach))
                .findFirst();
    }

    private static Stream<Hit> portsNear(DiagramNode node, Point2D world, double reach) {
        Stream<Hit> outputs = node.outputs().stream()
                .filter(port -> node.outputAt(port).distance(world) <= reach)
                .map(port -> new Hit(Hit.Kind.OUTPUT, node.id(), port));
        Stream<Hit> inputs = node.inputs().stream()
                .filter(port -> node.inputAt(port).distance(world) <= reach)
                .map(port -> new Hit(Hit.Kind.INPUT, node.id(), port));
        return Stream.concat(outputs, inputs);
    }

    private Hit inside(DiagramNode node, Point2D world) {
        if (detail != Detail.FULL) {
            return new Hit(Hit.Kind.NODE, node.id(), "");
        }
        if (node.hasForms() && NodeParts.inWorld(node, NodeParts.badge(node)).contains(world)) {
            return new Hit(Hit.Kind.CHIP, node.id(), Hit.FORM);
        }
        return NodeParts.chipAt(node, world)
                .filter(chip -> chip.isEditable())
                .map(chip -> new Hit(Hit.Kind.CHIP, node.id(), chip.parameter()))
                .orElse(new Hit(Hit.Kind.NODE, node.id(), ""));
    }

    private Optional<DiagramGroup> groupTitleAt(Point2D world) {
        return index.diagram().groups().stream()
                .filter(group -> group.titleRow().contains(world))
                .findFirst();
    }

    private static Hit onTitle(DiagramGroup group, Point2D world) {
        boolean onFold = world.getX() < group.bounds().getMinX() + DiagramGroup.FOLD_WIDTH;
        return new Hit(Hit.Kind.GROUP, group.id(), onFold ? Hit.FOLD : "");
    }

    private static Rectangle2D around(Point2D point, double reach) {
        return Boxes.grown(new Rectangle2D(point.getX(), point.getY(), 0, 0), reach);
    }
}
