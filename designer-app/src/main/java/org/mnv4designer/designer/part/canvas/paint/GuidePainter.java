package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Guide;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.theme.ColorRole;

/** The lines along which something dragged sticks; a gap has a stroke across each end. */
final class GuidePainter {
    private static final double END = 9;

    private final Brush brush;

    GuidePainter(Brush brush) {
        this.brush = brush;
    }

    void paint(Guide guide) {
        Rectangle2D line = brush.box(Boxes.between(guide.from(), guide.to()));
        brush.fill(line, brush.color(ColorRole.ACCENT));
        if (guide.kind() == Guide.Kind.GAP) {
            end(line, line.getMinX(), line.getMinY());
            end(line, line.getMaxX() - 1, line.getMaxY() - 1);
        }
    }

    private void end(Rectangle2D line, double x, double y) {
        boolean upright = line.getHeight() > line.getWidth();
        Rectangle2D stroke = upright
                ? new Rectangle2D(x - Math.floor(END / 2), y, END, 1)
                : new Rectangle2D(x, y - Math.floor(END / 2), 1, END);
        brush.fill(stroke, brush.color(ColorRole.ACCENT));
    }
}
