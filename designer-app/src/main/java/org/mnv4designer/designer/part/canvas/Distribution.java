package org.mnv4designer.designer.part.canvas;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/** Ways to put nodes at equal gaps; the outer two stay where they are. */
public enum Distribution {
    HORIZONTAL(Rectangle2D::getMinX, Rectangle2D::getWidth),
    VERTICAL(Rectangle2D::getMinY, Rectangle2D::getHeight);

    private final ToDoubleFunction<Rectangle2D> start;
    private final ToDoubleFunction<Rectangle2D> extent;

    Distribution(ToDoubleFunction<Rectangle2D> start, ToDoubleFunction<Rectangle2D> extent) {
        this.start = start;
        this.extent = extent;
    }

    /** New upper left corners by id; those where they are of fewer than three. */
    public Map<String, Point2D> of(List<DiagramNode> nodes) {
        List<DiagramNode> row = nodes.stream()
                .sorted(Comparator.comparingDouble(node -> start.applyAsDouble(node.bounds())))
                .toList();
        Map<String, Point2D> places = new LinkedHashMap<>();
        double next = row.isEmpty() ? 0 : start.applyAsDouble(row.get(0).bounds());
        double gap = gap(row);
        for (DiagramNode node : row) {
            places.put(node.id(), row.size() < 3 ? node.position() : at(node, next));
            next += extent.applyAsDouble(node.bounds()) + gap;
        }
        return places;
    }

    private double gap(List<DiagramNode> row) {
        if (row.size() < 2) {
            return 0;
        }
        Rectangle2D last = row.get(row.size() - 1).bounds();
        double reach = start.applyAsDouble(last)
                + extent.applyAsDouble(last)
                - start.applyAsDouble(row.get(0).bounds());
        double filled = row.stream()
                .mapToDouble(node -> extent.applyAsDouble(node.bounds()))
                .sum();
        return (reach - filled) / (row.size() - 1);
    }

    private Point2D at(DiagramNode node, double place) {
        return this == HORIZONTAL
                ? new Point2D(place, node.position().getY())
                : new Point2D(node.position().getX(), place);
    }
}
