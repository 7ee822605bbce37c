package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.diagram.Marker;
import org.mnv4designer.designer.theme.ColorRole;

/**
 * The problem badge at the upper right corner of a node or a frame: a disc for an error, a triangle for a warning, never
 * colour alone; grey when the problem is of something inside.
 */
final class MarkerPainter {
    private static final double SMALLEST = 5;

    /** On a small node it stands clear of the form's letters. */
    private static final double OUTSIDE_BADGE = -0.4;

    private MarkerPainter() {}

    static void paint(Brush brush, Marker marker, Rectangle2D box) {
        double radius = Math.max(SMALLEST, brush.length(NodeParts.MARKER_RADIUS));
        double inside = radius * (brush.zoom < brush.type.scale() ? OUTSIDE_BADGE : 0.25);
        double x = Math.rint(box.getMaxX() - inside);
        double y = Math.rint(box.getMinY() + inside);
        switch (marker.level()) {
            case ERROR -> error(brush, x, y, radius, ink(brush, marker, ColorRole.ERROR));
            case WARNING -> warning(brush, x, y, radius, ink(brush, marker, ColorRole.WARNING));
            case NONE -> {}
        }
    }

    private static Color ink(Brush brush, Marker marker, ColorRole own) {
        return brush.color(marker.origin() == Marker.Origin.INNER ? ColorRole.MUTED : own);
    }

    private static void error(Brush brush, double x, double y, double radius, Color ink) {
        brush.disc(x, y, radius + 1.5, brush.color(ColorRole.RAISED));
        brush.disc(x, y, radius, ink);
        double arm = radius * 0.36;
        brush.gc.setStroke(brush.color(ColorRole.ON_ACCENT));
        brush.gc.setLineWidth(Math.max(1, radius * 0.22));
        brush.gc.strokeLine(x - arm, y - arm, x + arm, y + arm);
        brush.gc.strokeLine(x - arm, y + arm, x + arm, y - arm);
    }

    private static void warning(Brush brush, double x, double y, double radius, Color ink) {
        triangle(brush, x, y, radius + 3, brush.color(ColorRole.RAISED));
        triangle(brush, x, y, radius + 0.5, ink);
        double stem = Math.max(1, radius * 0.24);
        brush.gc.setFill(brush.color(ColorRole.ON_ACCENT));
        brush.gc.fillRect(x - stem / 2, y - radius * 0.4, stem, radius * 0.55);
        brush.gc.fillRect(x - stem / 2, y + radius * 0.32, stem, stem);
    }

    private static void triangle(Brush brush, double x, double y, double radius, Color color) {
        brush.gc.setFill(color);
        brush.gc.fillPolygon(
                new double[] {x, x + radius, x - radius},
                new double[] {y - radius, y + radius * 0.8, y + radius * 0.8},
                3);
    }
}
