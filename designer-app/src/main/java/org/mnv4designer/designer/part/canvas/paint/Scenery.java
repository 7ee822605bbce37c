package org.mnv4designer.designer.part.canvas.paint;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Found;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.Difference;

/**
 * All that one picture depends on, apart from colours.
 *
 * @param width of the view, px
 * @param height of the view, px
 * @param cursor id of the node at which the keyboard stands, if the canvas has the focus; else empty
 * @param found what a search found; empty while none is open
 * @param grid distance of the grid's lines, world units; 0 for none
 * @param differences by node id, what is marked
 */
public record Scenery(
        DiagramIndex index,
        Viewport viewport,
        double width,
        double height,
        Detail detail,
        Selection selection,
        String cursor,
        Optional<Found> found,
        double grid,
        Feedback feedback,
        Map<String, Difference> differences) {

    Rectangle2D visible() {
        return viewport.visible(width, height);
    }

    Optional<Difference> difference(DiagramNode node) {
        return Optional.ofNullable(differences.get(node.id()));
    }

    /** The node where it is now, on its way if it is dragged. */
    DiagramNode inPlace(DiagramNode node) {
        return feedback.dragged().contains(node.id())
                ? node.movedBy(feedback.offset().getX(), feedback.offset().getY())
                : node;
    }
}
