package org.mnv4designer.designer.part.canvas.paint;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.Found;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.ColorRole;

/** Veils the nodes that a search did not find and frames those that it did. */
final class FoundPainter {
    private static final double VEIL = 0.72;
    private static final double FRAME = 2;

    private final Brush brush;
    private final Scenery scenery;

    FoundPainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.scenery = scenery;
    }

    void paint(Found found) {
        Set<String> ids = new HashSet<>(found.ids());
        Color ground = brush.color(ColorRole.WINDOW);
        Color veil = new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL);
        Rectangle2D visible = Boxes.grown(scenery.visible(), NodeParts.MARKER_RADIUS);
        for (DiagramNode node : scenery.index().nodesIn(visible)) {
            Rectangle2D box = brush.box(node.bounds());
            if (ids.contains(node.id())) {
                brush.outline(box, NodeParts.RADIUS + 2, -3, FRAME, brush.color(ColorRole.WARNING));
            } else {
                brush.fill(Boxes.grown(box, 1), veil);
            }
        }
    }
}
