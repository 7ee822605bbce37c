package org.mnv4designer.designer.part.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/**
 * What the user asks for on the canvas, each call one whole edit (a drag is committed once, at its end). Positions are
 * upper left corners of nodes in world coordinates. The owner of the canvas edits its document and sets a new diagram.
 */
public interface CanvasActions {
    /** Nodes were dragged or nudged by an offset. */
    void move(Set<String> nodes, double dx, double dy);

    /** Nodes and bends of wires were laid out. */
    void arrange(Map<String, Point2D> positions, Map<String, List<Point2D>> bends);

    /** A wire was drawn from an output to an input that takes it. */
    void connect(PortRef from, PortRef to);

    /** A wire was pulled off its port and let go. */
    void disconnect(DiagramWire wire);

    /** A wire was pulled to another port: remove the wire and connect the two ports, as one edit. */
    void rewire(DiagramWire wire, PortRef from, PortRef to);

    /** A block was dropped on the ground. */
    void add(String blockType, Point2D position);

    /** A block was dropped on a wire, to stand between its ends. */
    void insertOnWire(String blockType, DiagramWire wire, Point2D position);

    /** A block was chosen to follow a node; empty id: to follow the last one. */
    void append(String blockType, String afterNode);

    /** Nodes and wires are to go; a chain heals. */
    void delete(Set<String> nodes, List<DiagramWire> wires);

    /** Why a wire from an output to an input cannot be; empty if it can. Asked for every port at the start of a drag. */
    Optional<String> refusal(PortRef from, PortRef to);

    /** Puts nodes on the clipboard. */
    void copy(Set<String> nodes);

    /** Puts the clipboard's nodes into the document, around a world position. */
    void paste(Point2D position);

    /** Copies nodes in place. */
    void duplicate(Set<String> nodes);

    /** Opens a node's properties or drills in: Enter or a double-click. */
    void open(String node);

    /** Starts renaming a node: F2. */
    void rename(String node);

    /** Starts editing one parameter of a node, or its form: a click on its chip. */
    void editParameter(String node, String parameter);

    /** Shows the context menu for the selection at a place on the screen. */
    void contextMenu(Selection selection, Point2D screen);

    /** What the user asks of the drawing; a canvas that only shows has none. */
    default DrawingActions drawing() {
        return DrawingActions.NONE;
    }
}
