package org.mnv4designer.designer.part.canvas.diagram;

import java.util.Collection;
import javafx.geometry.Rectangle2D;

/**
 * A titled frame around nodes. A collapsed group has no frame: one node stands for it, see {@link Collapse}.
 *
 * @param title such as {@code Stage 3}
 * @param summary its totals, such as {@code 14×14 · 38 % of MACs}
 * @param bounds the frame, its title row included
 */
public record DiagramGroup(String id, String title, String summary, Rectangle2D bounds) {
    /** Room between the frame and the nodes at its sides, px. */
    public static final double MARGIN = 16;

    /** Room below the last node: its shape label stands there. */
    public static final double FOOT = 28;

    /** Height of the title row, px. */
    public static final double TITLE_HEIGHT = 28;

    /** Width of the place at the left of the title row where a click collapses the group, px. */
    public static final double FOLD_WIDTH = 28;

    /** An open frame around the given nodes, of which there must be at least one. */
    public static DiagramGroup around(String id, String title, String summary, Collection<DiagramNode> nodes) {
        return new DiagramGroup(
                id, title, summary, frame(Boxes.union(nodes.stream().map(DiagramNode::bounds))));
    }

    /** The same group with its frame elsewhere. */
    public DiagramGroup withBounds(Rectangle2D frame) {
        return new DiagramGroup(id, title, summary, frame);
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
