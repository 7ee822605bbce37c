package org.mnv4designer.designer.part.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/** Writes down what the canvas asks for, as short sentences. */
public final class RecordingActions implements CanvasActions {
    private final List<String> calls = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Map<PortRef, String> refusals = new HashMap<>();

    /** What was asked and changes nothing. */
    public List<String> questions() {
        return questions;
    }

    public List<String> calls() {
        return calls;
    }

    /** From now on no wire may end at a port. */
    public void refuse(PortRef port, String reason) {
        refusals.put(port, reason);
    }

    @Override
    public void move(Set<String> nodes, double dx, double dy) {
        calls.add("move " + new TreeSet<>(nodes) + " by " + at(dx, dy));
    }

    @Override
    public void arrange(Map<String, Point2D> positions, Map<String, List<Point2D>> bends) {
        calls.add("arrange " + positions.size());
    }

    @Override
    public void connect(PortRef from, PortRef to) {
        calls.add("connect " + from + " " + to);
    }

    @Override
    public void disconnect(DiagramWire wire) {
        calls.add("disconnect " + wire.id());
    }

    @Override
    public void rewire(DiagramWire wire, PortRef from, PortRef to) {
        calls.add("rewire " + wire.id() + " to " + from + " " + to);
    }

    @Override
    public void add(String blockType, Point2D position) {
        calls.add("add " + blockType + " at " + at(position.getX(), position.getY()));
    }

    @Override
    public void insertOnWire(String blockType, DiagramWire wire, Point2D position) {
        calls.add("insert " + blockType + " on " + wire.id());
    }

    @Override
    public void append(String blockType, String afterNode) {
        calls.add("append " + blockType + " after " + afterNode);
    }

    @Override
    public void delete(Set<String> nodes, List<DiagramWire> wires) {
        calls.add("delete " + new TreeSet<>(nodes) + " "
                + wires.stream().map(DiagramWire::id).toList());
    }

    @Override
    public Optional<String> refusal(PortRef from, PortRef to) {
        return Optional.ofNullable(refusals.get(to));
    }

    @Override
    public void copy(Set<String> nodes) {
        calls.add("copy " + new TreeSet<>(nodes));
    }

    @Override
    public void paste(Point2D position) {
        calls.add("paste");
    }

    @Override
    public void duplicate(Set<String> nodes) {
        calls.add("duplicate " + new TreeSet<>(nodes));
    }

    @Override
    public void open(String node) {
        calls.add("open " + node);
    }

    @Override
    public void rename(String node) {
        calls.add("rename " + node);
    }

    @Override
    public void editParameter(String node, String parameter) {
        calls.add("edit " + parameter + " of " + node);
    }

    @Override
    public void contextMenu(Selection selection, Point2D screen) {
        calls.add("menu for " + selection.nodes());
    }

    @Override
    public DrawingActions drawing() {
        return new DrawingActions() {
            @Override
            public void bend(Map<String, List<Point2D>> bends) {
                bends.forEach((wire, corners) -> calls.add("bend " + wire + " "
                        + corners.stream().map(c -> at(c.getX(), c.getY())).toList()));
            }

            @Override
            public void place(Map<String, Point2D> positions, List<String> straightened) {
                positions.forEach((id, to) -> calls.add("place " + id + " at " + at(to.getX(), to.getY())));
            }

            @Override
            public void moveOntoWire(String node, DiagramWire wire, Point2D position) {
                calls.add("move " + node + " onto " + wire.id());
            }

            @Override
            public Ghost.Outcome outcomeOnWire(String blockType, DiagramWire wire) {
                questions.add("outcome of " + blockType + " on " + wire.id());
                return Ghost.Outcome.UNKNOWN;
            }
        };
    }

    private static String at(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }
}
