package org.mnv4designer.designer.part.canvas.diagram;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** The way of a wire: corners of an orthogonal line, both ends included, and the box around them. */
public record Route(List<Point2D> corners, Rectangle2D bounds) {
    /** A route through the given corners. */
    public static Route through(List<Point2D> corners) {
        return new Route(List.copyOf(corners), Boxes.around(corners));
    }

    /** The same way, moved. */
    public Route movedBy(double dx, double dy) {
        return through(corners.stream().map(corner -> corner.add(dx, dy)).toList());
    }

    /** The distance of a point to the line. */
    public double distance(Point2D point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < corners.size(); i++) {
            nearest = Math.min(nearest, distance(point, corners.get(i - 1), corners.get(i)));
        }
        return nearest;
    }

    /** The piece that lies nearest to a point: the number of the corner where it begins. */
    public int pieceAt(Point2D point) {
        int nearest = 0;
        for (int i = 1; i < corners.size() - 1; i++) {
            if (distance(point, corners.get(i), corners.get(i + 1))
                    < distance(point, corners.get(nearest), corners.get(nearest + 1))) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double distance(Point2D point, Point2D a, Point2D b) {
        double length = a.distance(b);
        if (length == 0) {
            return point.distance(a);
        }
        Point2D along = b.subtract(a).multiply(1 / length);
        double t = Math.max(0, Math.min(length, point.subtract(a).dotProduct(along)));
        return point.distance(a.add(along.multiply(t)));
    }
}
