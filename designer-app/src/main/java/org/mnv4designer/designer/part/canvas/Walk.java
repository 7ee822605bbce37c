package org.mnv4designer.designer.part.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/**
 * Where an arrow key leads from a node: up and down along the wires; sideways, and where no wire leads on, to the
 * nearest node in that direction.
 */
enum Walk {
    UP(0, -1),
    DOWN(0, 1),
    LEFT(-1, 0),
    RIGHT(1, 0);

    private static final double ASIDE = 2;

    private final Point2D direction;

    Walk(double x, double y) {
        direction = new Point2D(x, y);
    }

    Point2D direction() {
        return direction;
    }

    Optional<DiagramNode> from(DiagramNode node, DiagramIndex index) {
        return alongWire(node, index)
                .min(Comparator.comparingDouble(next -> next.centre().distance(node.centre())))
                .or(() -> beside(node, index));
    }

    private Stream<DiagramNode> alongWire(DiagramNode node, DiagramIndex index) {
        List<String> ids = switch (this) {
            case DOWN ->
                index.leaving(node.id()).stream().map(wire -> wire.to().node()).toList();
            case UP ->
                index.entering(node.id()).stream()
                        .map(wire -> wire.from().node())
                        .toList();
            case LEFT, RIGHT -> List.of();
        };
        return ids.stream().flatMap(id -> index.node(id).stream());
    }

    private Optional<DiagramNode> beside(DiagramNode node, DiagramIndex index) {
        return index.diagram().nodes().stream()
                .filter(other -> ahead(node, other) > 0)
                .min(Comparator.comparingDouble(other -> ahead(node, other) + ASIDE * aside(node, other)));
    }

    private double ahead(DiagramNode from, DiagramNode to) {
        return to.centre().subtract(from.centre()).dotProduct(direction);
    }

    private double aside(DiagramNode from, DiagramNode to) {
        Point2D way = to.centre().subtract(from.centre());
        return Math.abs(way.getX() * direction.getY()) + Math.abs(way.getY() * direction.getX());
    }
}
