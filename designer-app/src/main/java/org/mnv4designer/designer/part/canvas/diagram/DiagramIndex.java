package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * A diagram made ready for questions: nodes by id, wires by port, and the route of every wire. It answers alike for ever;
 * routes are found when they are first asked for, as a diagram behind collapsed groups needs none. For one thread.
 */
public final class DiagramIndex {
    private final Diagram diagram;
    private final Map<String, DiagramNode> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<DiagramWire>> wiresOut = new HashMap<>();
    private final Map<String, List<DiagramWire>> wiresIn = new HashMap<>();
    private final Map<String, DiagramWire> wires = new LinkedHashMap<>();
    private final Map<String, Route> routes = new HashMap<>();
    private final Map<String, DiagramGroup> groups = new HashMap<>();
    private final BoxGrid<DiagramNode> nodeGrid;
    private final WireRouter router;
    private Optional<BoxGrid<DiagramWire>> wireGrid = Optional.empty();
    private final Rectangle2D bounds;

    /** Reads a diagram once; wires whose ends do not exist are left out. */
    public DiagramIndex(Diagram diagram) {
        this.diagram = diagram;
        diagram.nodes().forEach(node -> {
            nodes.put(node.id(), node);
            places.put(node.id(), places.size());
        });
        diagram.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
        nodeGrid = new BoxGrid<>(diagram.nodes(), DiagramNode::bounds);
        router = new WireRouter(nodeGrid);
        diagram.wires().stream().filter(this::isWhole).forEach(this::add);
        bounds = diagram.bounds();
    }

    private boolean isWhole(DiagramWire wire) {
        return nodes.containsKey(wire.from().node())
                && nodes.containsKey(wire.to().node());
    }

    private void add(DiagramWire wire) {
        wires.put(wire.id(), wire);
        wiresOut.computeIfAbsent(wire.from().node(), none -> new ArrayList<>()).add(wire);
        wiresIn.computeIfAbsent(wire.to().node(), none -> new ArrayList<>()).add(wire);
    }

    /** The diagram itself. */
    public Diagram diagram() {
        return diagram;
    }

    /** The box around all nodes and frames; {@link Rectangle2D#EMPTY} for none. */
    public Rectangle2D bounds() {
        return bounds;
    }

    /** A node by id. */
    public Optional<DiagramNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** A wire by id. */
    public Optional<DiagramWire> wire(String id) {
        return Optional.ofNullable(wires.get(id));
    }

    /** A frame by id. */
    public Optional<DiagramGroup> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** All drawable wires. */
    public Stream<DiagramWire> wires() {
        return wires.values().stream();
    }

    /** Wires that leave a node, in their order in the diagram. */
    public List<DiagramWire> leaving(String node) {
        return wiresOut.getOrDefault(node, List.of());
    }

    /** Wires that enter a node, in their order in the diagram. */
    public List<DiagramWire> entering(String node) {
        return wiresIn.getOrDefault(node, List.of());
    }

    /** The wire that ends at an input port, if any. */
    public Optional<DiagramWire> into(PortRef input) {
        return entering(input.node()).stream()
                .filter(wire -> wire.to().equals(input))
                .findFirst();
    }

    /** The way of a wire. */
    public Route route(DiagramWire wire) {
        if (!wires.containsKey(wire.id())) {
            throw new IllegalArgumentException("no such wire in the diagram: " + wire.id());
        }
        return routes.computeIfAbsent(wire.id(), id -> found(wire));
    }

    private Route found(DiagramWire wire) {
        return router.route(known(wire.from().node()), known(wire.to().node()), wire);
    }

    /** The way of a wire while some nodes are dragged by an offset. */
    public Route route(DiagramWire wire, Set<String> dragged, Point2D offset) {
        boolean start = dragged.contains(wire.from().node());
        boolean end = dragged.contains(wire.to().node());
        if (start && end) {
            return route(wire).movedBy(offset.getX(), offset.getY());
        }
        if (!start && !end) {
            return route(wire);
        }
        DiagramNode from = known(wire.from().node());
        DiagramNode to = known(wire.to().node());
        return new WireRouter(new BoxGrid<>(List.of(), DiagramNode::bounds))
                .route(
                        start ? from.movedBy(offset.getX(), offset.getY()) : from,
                        end ? to.movedBy(offset.getX(), offset.getY()) : to,
                        wire);
    }

    /** The nodes that lie wholly or partly in a box, in their order in the diagram. */
    public List<DiagramNode> nodesIn(Rectangle2D box) {
        return nodeGrid.in(box);
    }

    /** The wires whose box lies wholly or partly in a box, in their order in the diagram. */
    public List<DiagramWire> wiresIn(Rectangle2D box) {
        if (wireGrid.isEmpty()) {
            wireGrid = Optional.of(
                    new BoxGrid<>(wires.values(), wire -> route(wire).bounds()));
        }
        return wireGrid.orElseThrow().in(box);
    }

    /** The node that lies nearest to a point among those that a test admits. */
    public Optional<DiagramNode> nearest(Point2D point, Predicate<DiagramNode> admitted) {
        return nodes.values().stream()
                .filter(admitted)
                .min(Comparator.comparingDouble(node -> node.centre().distance(point)));
    }

    /** The ids of the nodes of a group. */
    public List<String> members(String group) {
        Set<String> members = group(group).map(DiagramGroup::members).orElse(Set.of());
        return members.size() < nodes.size() / 2
                ? inOrder(members)
                : nodes.keySet().stream().filter(members::contains).toList();
    }

    private List<String> inOrder(Set<String> members) {
        return members.stream()
                .filter(nodes::containsKey)
                .sorted(Comparator.comparingInt(id -> places.getOrDefault(id, 0)))
                .toList();
    }

    /** The way of a wire that hangs from a port and follows the pointer. */
    public static Route looseRoute(Point2D start, Point2D end) {
        return WireRouter.loose(start, end);
    }

    private DiagramNode known(String id) {
        DiagramNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no such node in the diagram: " + id);
        }
        return node;
    }
}
