package org.mnv4designer.designer.part.canvas.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Ghost;
import org.mnv4designer.designer.part.canvas.Guide;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/**
 * The selected nodes follow the pointer and are moved when it is let go. They stick to guides and, where there are none,
 * to the grid (freely while Alt is held). One node over a wire of others would be put into it.
 */
final class DraggingNodes implements Tool {
    private final Bench bench;
    private final Pointer start;
    private final String primary;
    private final Set<String> nodes;
    private final Neighbours neighbours;
    private final Rectangle2D box;
    private Point2D offset = Point2D.ZERO;
    private List<Guide> guides = List.of();
    private Optional<DiagramWire> wire = Optional.empty();

    DraggingNodes(Bench bench, Pointer start, String primary) {
        this.bench = bench;
        this.start = start;
        this.primary = primary;
        this.nodes = bench.model().selection().nodes();
        this.neighbours = Neighbours.seen(bench.model(), bench.model().withStandIns(nodes));
        this.box = bench.model()
                .shown()
                .node(bench.model().drawn(primary))
                .map(DiagramNode::bounds)
                .orElse(Rectangle2D.EMPTY);
    }

    @Override
    public Tool dragged(Pointer pointer) {
        Point2D free = pointer.world().subtract(start.world());
        guides = List.of();
        offset = pointer.modifiers().alt() ? free : snapped(free);
        wire = nodes.size() == 1
                        && bench.model()
                                .index()
                                .node(primary)
                                .filter(this::canStandInWire)
                                .isPresent()
                ? bench.model().wireAt(pointer.world()).filter(over -> !touches(over))
                : Optional.empty();
        return this;
    }

    private boolean canStandInWire(DiagramNode node) {
        return node.inputs().size() == 1 && node.outputs().size() == 1;
    }

    private boolean touches(DiagramWire over) {
        return over.from().node().equals(primary) || over.to().node().equals(primary);
    }

    private Point2D snapped(Point2D free) {
        Point2D from = new Point2D(box.getMinX(), box.getMinY());
        Point2D grid = bench.model().snapping().toGrid(from.add(free)).subtract(from);
        if (!bench.model().snapping().sticksToGuides()) {
            return grid;
        }
        Rectangle2D moved = Boxes.moved(box, free.getX(), free.getY());
        Optional<Snap> across = neighbours.snap(moved, Span.Axis.X);
        Optional<Snap> down = neighbours.snap(moved, Span.Axis.Y);
        double x = across.map(snap -> free.getX() + snap.shift()).orElse(grid.getX());
        double y = down.map(snap -> free.getY() + snap.shift()).orElse(grid.getY());
        guides = guidesAt(Boxes.moved(box, x, y), across.isPresent(), down.isPresent());
        return new Point2D(x, y);
    }

    /** The guides of where the box comes to lie on both axes. */
    private List<Guide> guidesAt(Rectangle2D place, boolean across, boolean down) {
        List<Guide> all = new ArrayList<>();
        if (across) {
            neighbours.snap(place, Span.Axis.X).ifPresent(snap -> all.addAll(snap.guides()));
        }
        if (down) {
            neighbours.snap(place, Span.Axis.Y).ifPresent(snap -> all.addAll(snap.guides()));
        }
        return all;
    }

    @Override
    public Tool released(Pointer pointer) {
        if (wire.isPresent()) {
            Point2D place = new Point2D(box.getMinX(), box.getMinY()).add(offset);
            wire.ifPresent(into -> bench.actions().drawing().moveOntoWire(primary, into, place));
        } else if (!offset.equals(Point2D.ZERO)) {
            commit(bench, nodes, offset);
        }
        return bench.idle().moved(pointer);
    }

    /** Asks for the edit, and shows nodes at their new places until its diagram comes. */
    static void commit(Bench bench, Set<String> nodes, Point2D by) {
        Map<String, Point2D> places = new HashMap<>();
        for (String id : nodes) {
            bench.model()
                    .index()
                    .node(id)
                    .ifPresent(node -> places.put(id, node.position().add(by)));
        }
        bench.actions().move(nodes, by.getX(), by.getY());
        bench.model().showPlaced(places);
    }

    @Override
    public Tool cancelled() {
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        String lit = wire.map(DiagramWire::id).orElse("");
        return Feedback.dragging(bench.model().withStandIns(nodes), offset).aiming(Ghost.NONE, lit, guides);
    }
}
