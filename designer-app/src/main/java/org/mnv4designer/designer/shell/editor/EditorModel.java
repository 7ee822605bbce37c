package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.util.Subscription;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.DrawingEdits;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.GroupEdits;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Position;
import org.mnv4designer.design.Wire;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.part.canvas.diagram.Arrangement;
import org.mnv4designer.designer.part.canvas.diagram.AutoLayout;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/**
 * Keeps a canvas in step with a session: another design or analysis makes another diagram, and the selection is one. A
 * design in which no block has a place is laid out here; the places are then not part of the design.
 */
final class EditorModel {
    private static final double ROW = 104;

    /** A design of more blocks opens with its stages collapsed. */
    private static final int MANY_BLOCKS = 400;

    /** What a layout depends on. */
    private record Structure(List<List<String>> blocks, List<Wire> wires) {
        static Structure of(Design design) {
            List<List<String>> blocks = new ArrayList<>();
            design.network().blocks().forEach(block -> blocks.add(List.of(block.id(), block.stage())));
            return new Structure(blocks, design.network().wires());
        }
    }

    private final Session session;
    private final CanvasModel canvas = new CanvasModel();
    private final Text text;
    private final Recompute<Diagram, Arrangement> layout;
    private Function<Analysis, Heating> heat = analysis -> Heating.NONE;
    private final ReadOnlyObjectWrapper<Heating> heating = new ReadOnlyObjectWrapper<>(Heating.NONE);
    private Structure laidOut = new Structure(List.of(), List.of());
    private Arrangement arrangement = new Arrangement(Map.of(), Map.of());
    private Viewport fitted;
    private boolean selecting;
    private boolean collapsing = true;
    private final Subscription subscriptions;

    EditorModel(Session session, Text text, Executor worker, Executor publisher) {
        this.session = session;
        this.text = text;
        this.layout = new Recompute<>(AutoLayout::layout, worker, publisher);
        this.fitted = canvas.viewport();
        canvas.collapse(collapsedAtFirst(session.design().get()));
        subscriptions = Subscription.combine(
                session.design().subscribe(this::refresh),
                session.analysis().subscribe(this::refresh),
                session.selection().ids().subscribe(this::showSelection),
                canvas.selectionProperty().subscribe(this::takeSelection),
                canvas.collapsed().subscribe(this::takeCollapsed),
                canvas.sizeProperty().subscribe(any -> fitUntilTouched()));
    }

    private static Set<String> collapsedAtFirst(Design design) {
        Collection<BlockNode> blocks = design.network().blocks();
        return blocks.size() <= MANY_BLOCKS
                ? Set.of()
                : blocks.stream()
                        .map(BlockNode::stage)
                        .filter(stage -> !stage.isEmpty())
                        .collect(Collectors.toSet());
    }

    CanvasModel canvas() {
        return canvas;
    }

    Session session() {
        return session;
    }

    /** Colours blocks by what this says of each analysis. */
    void heat(Function<Analysis, Heating> source) {
        heat = source;
        refresh();
    }

    /** Lays the design out and gives every block the place that it gets. */
    void arrange() {
        layout.request(diagram(), arranged -> {
            Map<String, Position> places = new LinkedHashMap<>();
            session.design().get().network().blocks().forEach(block -> {
                Point2D at = arranged.positions().getOrDefault(block.id(), Point2D.ZERO);
                places.put(block.id(), new Position(at.getX(), at.getY()));
            });
            List<Edit> parts = new ArrayList<>(List.of(new Edits.MoveBlocks(places)));
            session.design().get().network().wires().stream()
                    .filter(wire -> !wire.bends().isEmpty())
                    .forEach(wire -> parts.add(new DrawingEdits.BendWire(wire.from(), wire.to(), List.of())));
            Diagram before = canvas.diagram();
            session.apply(new Edits.Compound("arrange", parts));
            canvas.glideFrom(before);
            canvas.fit();
        });
    }

    /** Where a node stands now. */
    Point2D positionOf(String node) {
        return canvas.index().node(node).map(DiagramNode::position).orElse(Point2D.ZERO);
    }

    /** True if no block of the design has a place of its own. */
    boolean isLaidOutHere() {
        return session.design().get().network().blocks().stream()
                .allMatch(block -> block.position().isEmpty());
    }

    /** Writes the places that were found here into the design, so that they stay when one block gets its own. */
    Edit keepPlaces() {
        Map<String, Position> places = new LinkedHashMap<>();
        session.design().get().network().blocks().stream()
                .filter(block -> block.position().isEmpty())
                .forEach(block -> {
                    Point2D at = positionOf(block.id());
                    places.put(block.id(), new Position(at.getX(), at.getY()));
                });
        return new Edits.MoveBlocks(places);
    }

    void close() {
        subscriptions.unsubscribe();
    }

    /** What the colours mean now. */
    ReadOnlyObjectProperty<Heating> heating() {
        return heating.getReadOnlyProperty();
    }

    private Diagram diagram() {
        Optional<Analysis> analysis = session.analysis().get();
        Heating heating = analysis.map(heat).orElse(Heating.NONE);
        this.heating.set(heating);
        return new DesignDiagram(session.design().get(), analysis, heating, text).make();
    }

    /** The frame whose nodes are just these. */
    Optional<String> frameOf(Set<String> nodes) {
        return canvas.diagram().groups().stream()
                .filter(group -> group.members().equals(nodes))
                .map(DiagramGroup::id)
                .findFirst();
    }

    /** Collapsing a group is an edit; of a stage it is not. */
    private void takeCollapsed(Set<String> now) {
        if (!collapsing) {
            session.design().get().network().groups().stream()
                    .filter(group -> group.collapsed() != now.contains(BlockChips.frame(group.id())))
                    .forEach(group -> session.apply(new GroupEdits.SetCollapsed(group.id(), !group.collapsed())));
        }
    }

    private void showCollapsed(Design design) {
        Set<String> wanted = new HashSet<>(canvas.collapsed().get());
        wanted.removeIf(frame -> BlockChips.groupOf(frame).isPresent());
        design.network().groups().stream()
                .filter(Group::collapsed)
                .forEach(group -> wanted.add(BlockChips.frame(group.id())));
        collapsing = true;
        canvas.collapse(wanted);
        collapsing = false;
    }

    private void refresh() {
        Design design = session.design().get();
        showCollapsed(design);
        Diagram diagram = diagram();
        if (!isLaidOutHere()) {
            show(diagram.placed(missing(design)));
            return;
        }
        Structure structure = Structure.of(design);
        if (structure.equals(laidOut)) {
            show(arrangement.appliedTo(diagram));
        } else {
            layout.request(diagram, arranged -> {
                laidOut = structure;
                arrangement = arranged;
                show(arranged.appliedTo(diagram));
            });
        }
    }

    private void show(Diagram diagram) {
        canvas.setDiagram(diagram);
        fitUntilTouched();
    }

    /** Shows the design from its start until the user pans or zooms, also when the canvas changes its size. */
    private void fitUntilTouched() {
        if (canvas.viewport().equals(fitted)) {
            canvas.open();
            fitted = canvas.viewport();
        }
    }

    /** Places for the image and for blocks that have none: below what feeds them, or above what they feed. */
    private Map<String, Point2D> missing(Design design) {
        Map<String, Point2D> known = new LinkedHashMap<>();
        design.network()
                .blocks()
                .forEach(block -> block.position().ifPresent(at -> known.put(block.id(), new Point2D(at.x(), at.y()))));
        Map<String, Point2D> placed = new LinkedHashMap<>();
        for (BlockNode block : design.network().blocks()) {
            if (block.position().isEmpty()) {
                Point2D at = below(design, block.id(), known);
                known.put(block.id(), at);
                placed.put(block.id(), at);
            }
        }
        placed.put(ImageInput.ID, aboveAll(design, known));
        return placed;
    }

    private static Point2D below(Design design, String block, Map<String, Point2D> known) {
        return design.network().wiresInto(block).stream()
                .map(wire -> known.get(wire.from().block()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(at -> at.add(0, ROW))
                .orElse(Point2D.ZERO);
    }

    private static Point2D aboveAll(Design design, Map<String, Point2D> known) {
        return design.network().wiresFrom(ImageInput.ID).stream()
                .map(wire -> known.get(wire.to().block()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(at -> at.subtract(0, ROW))
                .orElse(Point2D.ZERO);
    }

    private void showSelection(Set<String> ids) {
        if (!selecting && !ids.equals(canvas.selection().nodes())) {
            selecting = true;
            canvas.select(Selection.ofNodes(ids));
            ids.stream().findFirst().ifPresent(canvas::reveal);
            selecting = false;
        }
    }

    private void takeSelection(Selection chosen) {
        if (!selecting) {
            selecting = true;
            session.selection().set(chosen.nodes());
            selecting = false;
        }
    }
}
