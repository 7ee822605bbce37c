package org.mnv4designer.designer.part.canvas.diagram;

import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Arithmetic on rectangles that JavaFX leaves out. */
public final class Boxes {
    private Boxes() {}

    /** The smallest box around all; {@link Rectangle2D#EMPTY} for none. */
    public static Rectangle2D union(Stream<Rectangle2D> boxes) {
        return boxes.reduce(Boxes::union).orElse(Rectangle2D.EMPTY);
    }

    /** The smallest box around two. */
    public static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    /** A box between two opposite corners, in any order. */
    public static Rectangle2D between(Point2D a, Point2D b) {
        return new Rectangle2D(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }

    /** A box with more room on every side. */
    public static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D(
                box.getMinX() - by, box.getMinY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** A box moved. */
    public static Rectangle2D moved(Rectangle2D box, double dx, double dy) {
        return new Rectangle2D(box.getMinX() + dx, box.getMinY() + dy, box.getWidth(), box.getHeight());
    }

    /** The smallest box around points, of which there must be at least one. */
    public static Rectangle2D around(Iterable<Point2D> points) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Point2D point : points) {
            minX = Math.min(minX, point.getX());
            minY = Math.min(minY, point.getY());
            maxX = Math.max(maxX, point.getX());
            maxY = Math.max(maxY, point.getY());
        }
        return new Rectangle2D(minX, minY, maxX - minX, maxY - minY);
    }
}
