package org.mnv4designer.designer.part.canvas.tool;

import javafx.geometry.Point2D;

/** The 8 px grid on which nodes stand. */
final class Grid {
    /** Distance of its lines, world units. */
    static final double STEP = 8;

    private Grid() {}

    /** The nearest point of the grid. */
    static Point2D snapped(Point2D point) {
        return new Point2D(Math.rint(point.getX() / STEP) * STEP, Math.rint(point.getY() / STEP) * STEP);
    }
}
