package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.theme.ColorRole;

/** Faint dots on the ground, where they stand far enough apart to be seen as dots. */
final class GridPainter {
    private static final double CLOSEST = 20;
    private static final int EACH = 4;

    private final Brush brush;
    private final Scenery scenery;

    GridPainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.scenery = scenery;
    }

    /** @param step distance of the grid's lines, world units; every fourth has a dot */
    void paint(double step) {
        double gap = EACH * step;
        if (brush.length(gap) < CLOSEST) {
            return;
        }
        Rectangle2D seen = scenery.visible();
        Color dot = brush.color(ColorRole.LINE_STRONG);
        for (double x = Math.ceil(seen.getMinX() / gap) * gap; x < seen.getMaxX(); x += gap) {
            for (double y = Math.ceil(seen.getMinY() / gap) * gap; y < seen.getMaxY(); y += gap) {
                brush.fill(new Rectangle2D(Math.rint(brush.x(x)), Math.rint(brush.y(y)), 1, 1), dot);
            }
        }
    }
}
