package org.mnv4designer.designer.part.canvas.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/** The selected nodes follow the pointer, on the grid (free while Alt is held), and are moved when it is let go. */
final class DraggingNodes implements Tool {
    private final Bench bench;
    private final Pointer start;
    private final String primary;
    private final Set<String> nodes;
    private Point2D offset = Point2D.ZERO;

    DraggingNodes(Bench bench, Pointer start, String primary) {
        this.bench = bench;
        this.start = start;
        this.primary = primary;
        this.nodes = bench.model().selection().nodes();
    }

    @Override
    public Tool dragged(Pointer pointer) {
        Point2D free = pointer.world().subtract(start.world());
        offset = pointer.modifiers().alt() ? free : snapped(free);
        return this;
    }

    private Point2D snapped(Point2D free) {
        Point2D from =
                bench.model().index().node(primary).map(DiagramNode::position).orElse(Point2D.ZERO);
        return Grid.snapped(from.add(free)).subtract(from);
    }

    @Override
    public Tool released(Pointer pointer) {
        if (!offset.equals(Point2D.ZERO)) {
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
        return Feedback.dragging(bench.model().withStandIns(nodes), offset);
    }
}
