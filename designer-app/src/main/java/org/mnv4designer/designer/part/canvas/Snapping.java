package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Point2D;

/**
 * What dragged things stick to.
 *
 * @param grid distance of the grid's lines, world units
 * @param sticksToGrid whether they stick to the grid
 * @param sticksToGuides whether they stick to edges and centres of their neighbours
 */
public record Snapping(double grid, boolean sticksToGrid, boolean sticksToGuides) {
    /** The 8 px grid, and guides. */
    public static final Snapping USUAL = new Snapping(8, true, true);

    /** Refuses a grid without distance. */
    public Snapping {
        if (!(grid >= 1)) {
            throw new IllegalArgumentException("a grid needs at least 1 px, got " + grid);
        }
    }

    /** The nearest point of the grid, or the point itself where nothing sticks to it. */
    public Point2D toGrid(Point2D point) {
        return sticksToGrid ? new Point2D(nearest(point.getX()), nearest(point.getY())) : point;
    }

    private double nearest(double coordinate) {
        return Math.rint(coordinate / grid) * grid;
    }
}
