package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.Difference;
import org.mnv4designer.designer.theme.ColorRole;

/** A coloured edge and a sign on a disc at a node's upper left corner. */
final class DifferencePainter {
    private static final double EDGE = 2;
    private static final double SMALLEST = 6;
    private static final double RADIUS = 9;
    private static final double ARM = 0.5;

    private DifferencePainter() {}

    static void paint(Brush brush, Difference difference, Rectangle2D box) {
        brush.outline(box, NodeParts.RADIUS, -EDGE, EDGE, brush.color(difference.color()));
        double radius = Math.max(SMALLEST, brush.length(RADIUS));
        double x = Math.rint(box.getMinX());
        double y = Math.rint(box.getMinY());
        brush.disc(x, y, radius + 1, brush.color(ColorRole.RAISED));
        brush.disc(x, y, radius, brush.color(difference.color()));
        brush.gc.setStroke(brush.color(ColorRole.ON_ACCENT));
        brush.gc.setLineWidth(Math.max(1.5, radius * 0.22));
        double arm = radius * ARM;
        switch (difference) {
            case ADDED -> {
                brush.gc.strokeLine(x - arm, y, x + arm, y);
                brush.gc.strokeLine(x, y - arm, x, y + arm);
            }
            case REMOVED -> brush.gc.strokeLine(x - arm, y, x + arm, y);
            case CHANGED -> {
                brush.gc.strokeLine(x - arm, y - arm * 0.4, x + arm, y - arm * 0.4);
                brush.gc.strokeLine(x - arm, y + arm * 0.4, x + arm, y + arm * 0.4);
                brush.gc.strokeLine(x - arm * 0.5, y + arm, x + arm * 0.5, y - arm);
            }
        }
    }
}
