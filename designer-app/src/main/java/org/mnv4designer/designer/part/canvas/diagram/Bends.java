package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/**
 * Arithmetic on the corners of an orthogonal wire that leaves a port downwards and enters one downwards. Corners include
 * both ends; bends are what lies between them. Nothing here changes a list that it is given.
 */
public final class Bends {
    private static final double ALIGNED = 0.5;
    private static final double STUB = 8;

    private Bends() {}

    /** The corners through some bends, the outer ones moved along with the ports; empty if no such way exists any more. */
    static Optional<List<Point2D>> fitted(Point2D start, List<Point2D> bends, Point2D end) {
        if (bends.isEmpty()) {
            return Optional.empty();
        }
        return alternates(bends) ? moved(start, bends, end) : Optional.of(squared(start, bends, end));
    }

    /** Whether pieces between bends are horizontal and vertical in turn, with a horizontal one at both ends. */
    private static boolean alternates(List<Point2D> bends) {
        return bends.size() % 2 == 0
                && IntStream.range(1, bends.size())
                        .allMatch(i -> i % 2 == 1
                                ? sameY(bends.get(i - 1), bends.get(i))
                                : sameX(bends.get(i - 1), bends.get(i)));
    }

    private static Optional<List<Point2D>> moved(Point2D start, List<Point2D> bends, Point2D end) {
        int last = bends.size() - 1;
        double highest = start.getY() + STUB;
        double lowest = end.getY() - STUB;
        if (last == 1 && highest > lowest) {
            return Optional.empty();
        }
        double first = Math.max(bends.get(0).getY(), highest);
        double second = Math.min(last == 1 ? first : bends.get(last).getY(), lowest);
        List<Point2D> corners = new ArrayList<>(bends);
        corners.set(1, new Point2D(bends.get(1).getX(), first));
        corners.set(last - 1, new Point2D(bends.get(last - 1).getX(), second));
        corners.set(0, new Point2D(start.getX(), last == 1 ? second : first));
        corners.set(last, new Point2D(end.getX(), second));
        corners.add(0, start);
        corners.add(end);
        return Optional.of(tidy(corners));
    }

    /** Corners through any points, with a right angle wherever two are not in line. */
    private static List<Point2D> squared(Point2D start, List<Point2D> points, Point2D end) {
        List<Point2D> corners = new ArrayList<>(List.of(start));
        for (Point2D point : points) {
            Point2D last = corners.get(corners.size() - 1);
            if (!sameX(last, point) && !sameY(last, point)) {
                corners.add(new Point2D(last.getX(), point.getY()));
            }
            corners.add(point);
        }
        corners.add(new Point2D(end.getX(), corners.get(corners.size() - 1).getY()));
        corners.add(end);
        return tidy(corners);
    }

    /** With one piece moved aside: to the x of a point if it is vertical, else to its y. Pieces at a port leave a stub. */
    public static List<Point2D> withPieceMoved(List<Point2D> corners, int piece, Point2D to) {
        List<Point2D> changed = new ArrayList<>(corners);
        int at = piece;
        boolean vertical = sameX(corners.get(piece), corners.get(piece + 1));
        if (piece == corners.size() - 2) {
            Point2D stub = stub(corners.get(piece + 1), corners.get(piece));
            changed.add(piece + 1, stub);
            changed.add(piece + 1, stub);
        }
        if (piece == 0) {
            Point2D stub = stub(corners.get(0), corners.get(1));
            changed.add(1, stub);
            changed.add(1, stub);
            at = 2;
        }
        changed.set(at, aside(changed.get(at), to, vertical));
        changed.set(at + 1, aside(changed.get(at + 1), to, vertical));
        return changed;
    }

    private static Point2D stub(Point2D port, Point2D towards) {
        double length = port.distance(towards);
        return length == 0 ? port : port.interpolate(towards, Math.min(2 * STUB, length / 3) / length);
    }

    private static Point2D aside(Point2D corner, Point2D to, boolean vertical) {
        return vertical ? new Point2D(to.getX(), corner.getY()) : new Point2D(corner.getX(), to.getY());
    }

    /** With one bend moved, which takes both pieces at it along; what hangs on a port stays there. */
    public static List<Point2D> withBendMoved(List<Point2D> corners, int bend, Point2D to) {
        boolean verticalBefore = sameX(corners.get(bend - 1), corners.get(bend));
        int first = verticalBefore ? bend - 1 : bend;
        List<Point2D> changed = new ArrayList<>(corners);
        if (isInner(first, corners)) {
            changed = withPieceMoved(changed, first, to);
        }
        int second = verticalBefore ? bend : bend - 1;
        return isInner(second, corners) ? withPieceMoved(changed, second, to) : changed;
    }

    /** With a step aside from a point on a piece onwards: two more bends to drag. */
    public static List<Point2D> split(List<Point2D> corners, int piece, Point2D at, double step) {
        boolean vertical = sameX(corners.get(piece), corners.get(piece + 1));
        Point2D from = corners.get(piece);
        Point2D point = vertical ? new Point2D(from.getX(), at.getY()) : new Point2D(at.getX(), from.getY());
        List<Point2D> changed = new ArrayList<>(corners);
        changed.add(piece + 1, point);
        changed.add(piece + 1, point);
        return withPieceMoved(changed, piece + 2, point.add(step, step));
    }

    /** Without a bend: the shorter inner piece at it vanishes. Without the last ones the way is free to be found. */
    public static List<Point2D> without(List<Point2D> corners, int bend) {
        int piece = shorterInnerPiece(corners, bend);
        if (isInner(piece + 1, corners)) {
            return tidy(withPieceMoved(corners, piece + 1, corners.get(piece)));
        }
        if (isInner(piece - 1, corners)) {
            return tidy(withPieceMoved(corners, piece - 1, corners.get(piece + 1)));
        }
        return List.of(corners.get(0), corners.get(corners.size() - 1));
    }

    private static int shorterInnerPiece(List<Point2D> corners, int bend) {
        if (!isInner(bend - 1, corners)) {
            return bend;
        }
        boolean before = !isInner(bend, corners)
                || corners.get(bend).distance(corners.get(bend - 1))
                        <= corners.get(bend).distance(corners.get(bend + 1));
        return before ? bend - 1 : bend;
    }

    /** Whether a piece hangs on no port. */
    private static boolean isInner(int piece, List<Point2D> corners) {
        return piece > 0 && piece < corners.size() - 2;
    }

    /** What lies between the ends, with nothing in it that makes no corner. */
    public static List<Point2D> of(List<Point2D> corners) {
        List<Point2D> tidy = tidy(corners);
        return tidy.size() < 2 ? List.of() : tidy.subList(1, tidy.size() - 1);
    }

    private static List<Point2D> tidy(List<Point2D> corners) {
        List<Point2D> kept = new ArrayList<>();
        for (Point2D corner : corners) {
            while (kept.size() >= 2 && inLine(kept.get(kept.size() - 2), kept.get(kept.size() - 1), corner)) {
                kept.remove(kept.size() - 1);
            }
            boolean repeats = !kept.isEmpty() && kept.get(kept.size() - 1).distance(corner) < ALIGNED;
            if (!repeats) {
                kept.add(corner);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean inLine(Point2D a, Point2D b, Point2D c) {
        return sameX(a, b) && sameX(b, c) || sameY(a, b) && sameY(b, c);
    }

    private static boolean sameX(Point2D a, Point2D b) {
        return Math.abs(a.getX() - b.getX()) <= ALIGNED;
    }

    private static boolean sameY(Point2D a, Point2D b) {
        return Math.abs(a.getY() - b.getY()) <= ALIGNED;
    }
}
