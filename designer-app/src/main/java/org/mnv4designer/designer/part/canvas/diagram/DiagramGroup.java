package org.mnv4designer.designer.part.canvas.diagram;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;

/**
 * A titled frame around nodes. A collapsed group has no frame: one node stands for it, see {@link Collapse}.
 *
 * @param title such as {@code Stage 3}
 * @param summary its totals, such as {@code 14×14 · 38 % of MACs}
 * @param bounds the frame, its title row included
 * @param members ids of the nodes in it
 * @param marker the worst problem inside
 */
public record DiagramGroup(
        String id, String title, String summary, Rectangle2D bounds, Set<String> members, Kind kind, Marker marker) {
    /** How a frame stands around its nodes. */
    public enum Kind {
        /** A column of its own. */
        STAGE,
        /** Inside a column, close to its nodes. */
        INSIDE
    }

    private static final double CLOSE_MARGIN = 8;
    private static final double CLOSE_FOOT = 10;

    /** Room between the frame and the nodes at its sides, px. */
    public static final double MARGIN = 16;

    /** Room below the last node: its shape label stands there. */
    public static final double FOOT = 28;

    /** Height of the title row, px. */
    public static final double TITLE_HEIGHT = 28;

    /** Width of the place at the left of the title row where a click collapses the group, px. */
    public static final double FOLD_WIDTH = 28;

    /** Copies the members. */
    public DiagramGroup {
        members = Set.copyOf(members);
    }

    /** An open frame around the given nodes, of which there must be at least one. */
    public static DiagramGroup around(String id, String title, String summary, Collection<DiagramNode> nodes) {
        return of(id, title, summary, Kind.STAGE, nodes);
    }

    /** A frame inside a column, close around the given nodes, of which there must be at least one. */
    public static DiagramGroup inside(String id, String title, String summary, Collection<DiagramNode> nodes) {
        return of(id, title, summary, Kind.INSIDE, nodes);
    }

    private static DiagramGroup of(String id, String title, String summary, Kind kind, Collection<DiagramNode> nodes) {
        Set<String> ids = nodes.stream().map(DiagramNode::id).collect(Collectors.toSet());
        return new DiagramGroup(id, title, summary, Rectangle2D.EMPTY, ids, kind, Marker.none()).reframed(nodes);
    }

    /** The same frame around nodes that stand elsewhere now. */
    public DiagramGroup reframed(Collection<DiagramNode> nodes) {
        Rectangle2D content = Boxes.union(nodes.stream().map(DiagramNode::bounds));
        return withBounds(kind == Kind.STAGE ? frame(content) : closeFrame(content));
    }

    private static Rectangle2D closeFrame(Rectangle2D content) {
        return new Rectangle2D(
                content.getMinX() - CLOSE_MARGIN,
                content.getMinY() - TITLE_HEIGHT,
                content.getWidth() + 2 * CLOSE_MARGIN,
                content.getHeight() + TITLE_HEIGHT + CLOSE_FOOT);
    }

    /** The same group with its frame elsewhere. */
    public DiagramGroup withBounds(Rectangle2D frame) {
        return new DiagramGroup(id, title, summary, frame, members, kind, marker);
    }

    /** The same group with a problem badge. */
    public DiagramGroup withMarker(Marker worst) {
        return new DiagramGroup(id, title, summary, bounds, members, kind, worst);
    }

    /** The title row, where a press takes hold of the whole group. */
    public Rectangle2D titleRow() {
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), TITLE_HEIGHT);
    }

    /** The frame that goes around a box of nodes. */
    public static Rectangle2D frame(Rectangle2D content) {
        double top = TITLE_HEIGHT + MARGIN;
        return new Rectangle2D(
                content.getMinX() - MARGIN,
                content.getMinY() - top,
                content.getWidth() + 2 * MARGIN,
                content.getHeight() + top + FOOT);
    }
}
