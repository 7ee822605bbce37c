package org.mnv4designer.designer.part.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/** Ways to put nodes in line with the box around all of them. */
public enum Alignment {
    LEFT(0, false),
    CENTRE(0.5, false),
    RIGHT(1, false),
    TOP(0, true),
    MIDDLE(0.5, true),
    BOTTOM(1, true);

    private final double part;
    private final boolean vertical;

    Alignment(double part, boolean vertical) {
        this.part = part;
        this.vertical = vertical;
    }

    /** New upper left corners by id. */
    public Map<String, Point2D> of(List<DiagramNode> nodes) {
        Rectangle2D all = Boxes.union(nodes.stream().map(DiagramNode::bounds));
        Map<String, Point2D> places = new LinkedHashMap<>();
        nodes.forEach(node -> places.put(node.id(), inLine(node.bounds(), all)));
        return places;
    }

    private Point2D inLine(Rectangle2D box, Rectangle2D all) {
        return vertical
                ? new Point2D(box.getMinX(), all.getMinY() + part * (all.getHeight() - box.getHeight()))
                : new Point2D(all.getMinX() + part * (all.getWidth() - box.getWidth()), box.getMinY());
    }
}
