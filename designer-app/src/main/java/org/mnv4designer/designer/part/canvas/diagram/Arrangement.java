package org.mnv4designer.designer.part.canvas.diagram;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;

/**
 * Where a layout puts things.
 *
 * @param positions upper left corners by node id
 * @param bends corners by wire id; a wire without an entry is left to the canvas
 */
public record Arrangement(Map<String, Point2D> positions, Map<String, List<Point2D>> bends) {
    /** Copies the maps. */
    public Arrangement {
        positions = Map.copyOf(positions);
        bends = Map.copyOf(bends);
    }

    /** A diagram laid out so. */
    public Diagram appliedTo(Diagram diagram) {
        return diagram.placed(positions).bent(bends);
    }
}
