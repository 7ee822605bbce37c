package org.mnv4designer.designer.part.canvas;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/** What the user asks of the drawing and not of the network, each call one whole edit. Each does nothing unless said. */
public interface DrawingActions {
    /** Of a canvas that only shows. */
    DrawingActions NONE = new DrawingActions() {};

    /** Wires got other bends, by wire id; an empty list leaves the way to the canvas. */
    default void bend(Map<String, List<Point2D>> bends) {}

    /** Nodes were put in line: new upper left corners. The wires named lose their bends. */
    default void place(Map<String, Point2D> positions, List<String> straightened) {}

    /** A node with one input and one output was dragged onto a wire of others: it is to stand there, its old place heals. */
    default void moveOntoWire(String node, DiagramWire wire, Point2D position) {}

    /** A block is to be chosen by its name and to stand at the selection; what was typed of it already. */
    default void insert(String typed) {}

    /** What would come of a block inserted on a wire. */
    default Ghost.Outcome outcomeOnWire(String blockType, DiagramWire wire) {
        return Ghost.Outcome.UNKNOWN;
    }

    /** What would come of a block put on the ground. */
    default Ghost.Outcome outcomeOnGround(String blockType) {
        return Ghost.Outcome.UNKNOWN;
    }
}
