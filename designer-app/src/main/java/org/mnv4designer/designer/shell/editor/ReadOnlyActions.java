package org.mnv4designer.designer.shell.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.CanvasActions;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/** Actions of a canvas that only shows: each does nothing. */
final class ReadOnlyActions implements CanvasActions {
    @Override
    public void move(Set<String> nodes, double dx, double dy) {}

    @Override
    public void arrange(Map<String, Point2D> positions, Map<String, List<Point2D>> bends) {}

    @Override
    public void connect(PortRef from, PortRef to) {}

    @Override
    public void disconnect(DiagramWire wire) {}

    @Override
    public void rewire(DiagramWire wire, PortRef from, PortRef to) {}

    @Override
    public void add(String blockType, Point2D position) {}

    @Override
    public void insertOnWire(String blockType, DiagramWire wire, Point2D position) {}

    @Override
    public void append(String blockType, String afterNode) {}

    @Override
    public void delete(Set<String> nodes, List<DiagramWire> wires) {}

    /** Nothing can be wired here. */
    @Override
    public Optional<String> refusal(PortRef from, PortRef to) {
        return Optional.of("");
    }

    @Override
    public void copy(Set<String> nodes) {}

    @Override
    public void paste(Point2D position) {}

    @Override
    public void duplicate(Set<String> nodes) {}

    @Override
    public void open(String node) {}

    @Override
    public void rename(String node) {}

    @Override
    public void editParameter(String node, String parameter) {}

    @Override
    public void contextMenu(Selection selection, Point2D screen) {}
}
