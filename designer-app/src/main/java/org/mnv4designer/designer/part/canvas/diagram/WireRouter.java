package org.mnv4designer.designer.part.canvas.diagram;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Lays wires as orthogonal lines from the lower edge of a node to the upper edge of another. Bends are kept and
 * follow the ports; a wire without them takes the first of a few simple ways that crosses no node.
 */
final class WireRouter {
    private static final double INTO_NODE = 12;
    private static final double OUT_OF_NODE = 20;
    private static final double OUT_OF_GROUP = DiagramGroup.FOOT + 12;
    private static final double CLEARANCE = 16;
    private static final double ALIGNED = 1;

    private final BoxGrid<DiagramNode> grid;

    WireRouter(BoxGrid<DiagramNode> grid) {
        this.grid = grid;
    }

    Route route(DiagramNode from, DiagramNode to, DiagramWire wire) {
        Point2D start = from.outputAt(wire.from().port());
        Point2D end = to.inputAt(wire.to().port());
        return Route.through(Bends.fitted(start, wire.bends(), end)
                .orElseGet(() -> firstFree(candidates(from, to, start, end), from, to)));
    }

    /** The way of a wire that hangs from a port and follows the pointer. */
    static Route loose(Point2D start, Point2D end) {
        if (end.getY() > start.getY()) {
            return Route.through(bentNearEnd(start, end));
        }
        double middle = (start.getX() + end.getX()) / 2;
        return Route.through(around(start, end, middle, OUT_OF_NODE));
    }

    private List<Point2D> firstFree(List<List<Point2D>> ways, DiagramNode from, DiagramNode to) {
        return ways.stream()
                .filter(way -> isFree(way, from.id(), to.id()))
                .findFirst()
                .orElse(ways.get(0));
    }

    private boolean isFree(List<Point2D> way, String from, String to) {
        for (int i = 1; i < way.size(); i++) {
            Rectangle2D piece = Boxes.grown(Boxes.between(way.get(i - 1), way.get(i)), 2);
            if (grid.meets(piece, node -> !node.id().equals(from) && !node.id().equals(to))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Point2D>> candidates(DiagramNode from, DiagramNode to, Point2D start, Point2D end) {
        double down = from.group().equals(to.group()) || from.group().isEmpty() ? OUT_OF_NODE : OUT_OF_GROUP;
        boolean below = end.getY() >= start.getY() + INTO_NODE;
        Stream<List<Point2D>> direct =
                below ? Stream.of(bentNearEnd(start, end), bentNearStart(start, end, down)) : Stream.of();
        Stream<List<Point2D>> detours = channels(from.bounds(), to.bounds())
                .map(channel -> around(start, end, channel, below ? OUT_OF_NODE : down));
        return Stream.concat(direct, detours).toList();
    }

    private static Stream<Double> channels(Rectangle2D from, Rectangle2D to) {
        double right = Math.max(from.getMaxX(), to.getMaxX()) + CLEARANCE;
        double left = Math.min(from.getMinX(), to.getMinX()) - CLEARANCE;
        if (to.getMinX() - from.getMaxX() > CLEARANCE) {
            return Stream.of((from.getMaxX() + to.getMinX()) / 2, to.getMinX() - CLEARANCE, right, left);
        }
        if (from.getMinX() - to.getMaxX() > CLEARANCE) {
            return Stream.of((to.getMaxX() + from.getMinX()) / 2, to.getMaxX() + CLEARANCE, left, right);
        }
        return Stream.of(right, left, right + 8 * CLEARANCE, left - 8 * CLEARANCE);
    }

    private static List<Point2D> bentNearEnd(Point2D start, Point2D end) {
        double y = Math.max((start.getY() + end.getY()) / 2, end.getY() - OUT_OF_NODE);
        return zigzag(start, end, y);
    }

    private static List<Point2D> bentNearStart(Point2D start, Point2D end, double down) {
        double y = Math.min((start.getY() + end.getY()) / 2, start.getY() + down);
        return zigzag(start, end, y);
    }

    private static List<Point2D> zigzag(Point2D start, Point2D end, double y) {
        if (Math.abs(start.getX() - end.getX()) <= ALIGNED) {
            return List.of(start, end);
        }
        return List.of(start, new Point2D(start.getX(), y), new Point2D(end.getX(), y), end);
    }

    private static List<Point2D> around(Point2D start, Point2D end, double channel, double down) {
        double low = start.getY() + down;
        double high = end.getY() - INTO_NODE;
        return List.of(
                start,
                new Point2D(start.getX(), low),
                new Point2D(channel, low),
                new Point2D(channel, high),
                new Point2D(end.getX(), high),
                end);
    }
}
