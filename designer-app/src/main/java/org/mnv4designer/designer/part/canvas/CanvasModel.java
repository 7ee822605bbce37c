package org.mnv4designer.designer.part.canvas;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.Difference;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.part.canvas.paint.Detail;

/**
 * What the canvas shows: the diagram, the part of it that is seen, what is selected, where the keyboard stands, and what
 * a tool shows for the moment. Knows no control and no stage. On the FX thread only.
 */
public final class CanvasModel {
    private static final double FIT_MARGIN = 24;

    private final ReadOnlyObjectWrapper<DiagramIndex> index =
            new ReadOnlyObjectWrapper<>(new DiagramIndex(Diagram.empty()));
    private final ReadOnlyObjectWrapper<DiagramIndex> shown = new ReadOnlyObjectWrapper<>(index.get());
    private final ReadOnlyObjectWrapper<Set<String>> collapsed = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.home());
    private final ObjectProperty<Dimension2D> size = new SimpleObjectProperty<>(new Dimension2D(0, 0));
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.none());
    private final StringProperty cursor = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Found>> found = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty minimap = new SimpleBooleanProperty(true);
    private final BooleanProperty grid = new SimpleBooleanProperty(false);
    private Motion viewMotion = Motion.NONE;
    private Motion nodeMotion = Motion.NONE;
    private Optional<Glide> glide = Optional.empty();
    private final ObjectProperty<Snapping> snapping = new SimpleObjectProperty<>(Snapping.USUAL);
    private final ObjectProperty<Map<String, Difference>> differences = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Feedback> feedback = new SimpleObjectProperty<>(Feedback.none());

    /** Shows another diagram. Selection and keyboard cursor are kept as far as their nodes and wires still exist. */
    public void setDiagram(Diagram diagram) {
        DiagramIndex next = new DiagramIndex(diagram);
        index.set(next);
        showCollapsed();
        selection.set(selection.get().within(nodeIds(next), wireIds(next)));
        if (next.node(cursor.get()).isEmpty()) {
            cursor.set("");
        }
    }

    private void showCollapsed() {
        Diagram now = glide.map(way -> way.appliedTo(diagram())).orElse(diagram());
        boolean asIs = glide.isEmpty() && collapsed.get().isEmpty();
        shown.set(asIs ? index() : new DiagramIndex(Collapse.of(now, collapsed.get())));
    }

    /** Lets views move to explain; one motion for the view, one for nodes. */
    public void setMotion(Motion forView, Motion forNodes) {
        viewMotion = forView;
        nodeMotion = forNodes;
    }

    /** Nodes glide from where they were drawn before to where they are now. */
    public void glideFrom(Diagram before) {
        if (Glide.isWorthwhile(before)) {
            nodeMotion.run(share -> {
                glide = share < 1 ? Optional.of(Glide.from(before, share)) : Optional.empty();
                showCollapsed();
            });
        }
    }

    /** What is drawn: the diagram with stand-ins for collapsed groups. */
    public DiagramIndex shown() {
        return shown.get();
    }

    /** What is drawn, as a property. */
    public ReadOnlyObjectProperty<DiagramIndex> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Collapses a group, or opens it again. */
    public void toggle(String group) {
        Set<String> changed = new HashSet<>(collapsed.get());
        if (!changed.remove(group)) {
            changed.add(group);
        }
        collapsed.set(Set.copyOf(changed));
        showCollapsed();
    }

    /** The nodes of the diagram that a drawn node is: itself, or the members of the group that it stands for. */
    public List<String> membersOf(String drawn) {
        return Collapse.isStandIn(drawn) ? index().members(Collapse.groupOf(drawn)) : List.of(drawn);
    }

    /** The drawn node that a node of the diagram is: itself, or the stand-in of its outermost collapsed group. */
    public String drawn(String node) {
        return collapsed.get().stream()
                .flatMap(group -> index().group(group).stream())
                .filter(group -> group.members().contains(node))
                .max(Comparator.comparingInt(group -> group.members().size()))
                .map(group -> Collapse.standIn(group.id()))
                .filter(standIn -> shown().node(standIn).isPresent())
                .orElse(node);
    }

    /** Ids of the collapsed groups. */
    public ReadOnlyObjectProperty<Set<String>> collapsed() {
        return collapsed.getReadOnlyProperty();
    }

    /** Collapses just these groups. */
    public void collapse(Set<String> groups) {
        if (!groups.equals(collapsed.get())) {
            collapsed.set(Set.copyOf(groups));
            showCollapsed();
        }
    }

    /** Nodes, and the stand-ins of groups that are wholly among them. */
    public Set<String> withStandIns(Set<String> nodes) {
        Set<String> all = new LinkedHashSet<>(nodes);
        collapsed.get().stream()
                .filter(group -> nodes.containsAll(index().members(group)))
                .filter(group -> !index().members(group).isEmpty())
                .forEach(group -> all.add(Collapse.standIn(group)));
        return all;
    }

    /** The diagram with its routes, nothing collapsed. */
    public DiagramIndex index() {
        return index.get();
    }

    /** The diagram with its routes, as a property. */
    public ReadOnlyObjectProperty<DiagramIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** The diagram, nothing collapsed. */
    public Diagram diagram() {
        return index().diagram();
    }

    /** Which part is seen. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** Which part is seen. */
    public Viewport viewport() {
        return viewport.get();
    }

    /** The size of the view, px. */
    public ObjectProperty<Dimension2D> sizeProperty() {
        return size;
    }

    /** What is selected. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** What is selected. */
    public Selection selection() {
        return selection.get();
    }

    /** Selects; the keyboard then goes on from the node chosen last. */
    public void select(Selection chosen) {
        selection.set(chosen);
        chosen.nodes().stream().reduce((first, last) -> last).ifPresent(cursor::set);
    }

    /** Id of the node from which the arrow keys go on; empty for none. */
    public StringProperty cursorProperty() {
        return cursor;
    }

    /** The node from which the arrow keys go on. */
    public Optional<DiagramNode> cursorNode() {
        return index().node(cursor.get());
    }

    /** What a search found; empty while none is open. */
    public ObjectProperty<Optional<Found>> foundProperty() {
        return found;
    }

    /** Whether the small picture may show; it hides while all is in view. */
    public BooleanProperty minimapProperty() {
        return minimap;
    }

    /** Whether the grid is drawn. */
    public BooleanProperty gridProperty() {
        return grid;
    }

    /** What dragged things stick to. */
    public ObjectProperty<Snapping> snappingProperty() {
        return snapping;
    }

    /** What dragged things stick to. */
    public Snapping snapping() {
        return snapping.get();
    }

    /** By node id, what is marked as different from another picture. */
    public ObjectProperty<Map<String, Difference>> differencesProperty() {
        return differences;
    }

    /** What a tool shows for the moment. */
    public ObjectProperty<Feedback> feedbackProperty() {
        return feedback;
    }

    /** What lies at a screen position. */
    public Hit hit(Point2D screen) {
        return hitTest().at(viewport().toWorld(screen), selection().wires());
    }

    /** The node at a world position, topmost first. */
    public Optional<DiagramNode> nodeAt(Point2D world) {
        return hitTest().nodeAt(world);
    }

    /** The wire at a world position. */
    public Optional<DiagramWire> wireAt(Point2D world) {
        return hitTest().wireAt(world);
    }

    /** The nearest of some ports that lie within a reach (screen pixels) of a world position. */
    public Optional<PortRef> nearest(
            Point2D world, Stream<PortRef> ports, Function<PortRef, Point2D> place, double reach) {
        return hitTest().nearest(world, ports, place, reach);
    }

    /** The part of the world that is seen. */
    public Rectangle2D visible() {
        return viewport().visible(size.get().getWidth(), size.get().getHeight());
    }

    /** How much of a node is drawn now. */
    public Detail detail() {
        return Detail.at(viewport().zoom(), shown().nodesIn(visible()).size());
    }

    /** The middle of what is seen, in world coordinates. */
    public Point2D visibleCentre() {
        Rectangle2D seen = visible();
        return new Point2D(seen.getMinX() + seen.getWidth() / 2, seen.getMinY() + seen.getHeight() / 2);
    }

    /** Shows all, at 100 % at most. */
    public void fit() {
        show(shown().bounds(), 1);
    }

    /** Shows all, or so much of it that its blocks can be read. */
    public void open() {
        Rectangle2D box = shown().bounds();
        if (isShowable(box)) {
            viewport.set(Viewport.opening(box, size.get().getWidth(), size.get().getHeight(), FIT_MARGIN));
        }
    }

    /** Shows the selection as large as reasonable, or all if nothing is selected. */
    public void zoomToSelection() {
        Rectangle2D box = selectionBounds();
        if (box.equals(Rectangle2D.EMPTY)) {
            fit();
        } else {
            show(box, 1.5);
        }
    }

    /** Zooms by a factor about the middle of the view. */
    public void zoomBy(double factor) {
        Point2D middle = new Point2D(size.get().getWidth() / 2, size.get().getHeight() / 2);
        viewport.set(viewport().zoomedAbout(middle, factor));
    }

    /** Zooms to a scale about the middle of the view. */
    public void zoomTo(double zoom) {
        zoomBy(zoom / viewport().zoom());
    }

    /** Looks at a place, at the same zoom. */
    public void centreOn(Point2D world) {
        Point2D by = world.subtract(visibleCentre());
        viewport.set(viewport()
                .pannedBy(
                        -by.getX() * viewport().zoom(), -by.getY() * viewport().zoom()));
    }

    /** Moves the view as little as needed to show a node. */
    public void reveal(String node) {
        shown().node(drawn(node))
                .ifPresent(found -> viewport.set(viewport()
                        .revealing(
                                found.bounds(),
                                size.get().getWidth(),
                                size.get().getHeight(),
                                FIT_MARGIN)));
    }

    /** Shows nodes at other places until a new diagram comes: what was dragged does not jump back meanwhile. */
    public void showPlaced(Map<String, Point2D> positions) {
        boolean shown = positions.entrySet().stream()
                .allMatch(entry -> index().node(entry.getKey())
                        .map(node -> node.position().equals(entry.getValue()))
                        .orElse(true));
        if (!shown) {
            setDiagram(diagram().placed(positions));
        }
    }

    /** Shows a wire with other bends until a new diagram comes. */
    public void showBent(String wire, List<Point2D> bends) {
        boolean shown =
                index().wire(wire).map(known -> known.bends().equals(bends)).orElse(true);
        if (!shown) {
            setDiagram(diagram().bent(Map.of(wire, bends)));
        }
    }

    private void show(Rectangle2D box, double limit) {
        if (isShowable(box)) {
            Viewport from = viewport();
            Viewport to =
                    Viewport.fitting(box, size.get().getWidth(), size.get().getHeight(), FIT_MARGIN, limit);
            viewMotion.run(share -> viewport.set(from.towards(to, share)));
        }
    }

    private boolean isShowable(Rectangle2D box) {
        return !box.equals(Rectangle2D.EMPTY) && size.get().getWidth() > 2 * FIT_MARGIN;
    }

    private Rectangle2D selectionBounds() {
        Stream<Rectangle2D> nodes = selection().nodes().stream()
                .flatMap(id -> index().node(id).stream())
                .map(DiagramNode::bounds);
        Stream<Rectangle2D> wires = selection().wires().stream()
                .flatMap(id -> index().wire(id).stream())
                .map(wire -> index().route(wire).bounds());
        return Boxes.union(Stream.concat(nodes, wires));
    }

    private HitTest hitTest() {
        return new HitTest(shown(), viewport().zoom(), detail());
    }

    private static Set<String> nodeIds(DiagramIndex index) {
        return index.diagram().nodes().stream().map(DiagramNode::id).collect(Collectors.toSet());
    }

    private static Set<String> wireIds(DiagramIndex index) {
        return index.wires().map(DiagramWire::id).collect(Collectors.toSet());
    }
}
