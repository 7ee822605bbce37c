package org.mnv4designer.designer.part.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/** What keys and menus do to the drawing and not to the network. */
public final class DrawingCommands {
    private final CanvasModel model;
    private final CanvasActions actions;

    DrawingCommands(CanvasModel model, CanvasActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** Puts the selected nodes in line. */
    public void align(Alignment alignment) {
        place(alignment::of);
    }

    /** Puts the selected nodes at equal gaps. */
    public void distribute(Distribution distribution) {
        place(distribution::of);
    }

    private void place(Function<List<DiagramNode>, Map<String, Point2D>> places) {
        List<DiagramNode> nodes = model.selection().nodes().stream()
                .flatMap(id -> model.index().node(id).stream())
                .toList();
        if (nodes.size() > 1) {
            actions.drawing().place(places.apply(nodes), List.of());
        }
    }

    /** Leaves the way of the selected wires, or of those at the selected nodes, to the canvas again. */
    public void resetBends() {
        Map<String, List<Point2D>> none = new LinkedHashMap<>();
        meant().filter(wire -> !wire.bends().isEmpty()).forEach(wire -> none.put(wire.id(), List.of()));
        if (!none.isEmpty()) {
            actions.drawing().bend(none);
        }
    }

    /** Moves the node at the end of each wire so that the wire runs straight down. */
    public void straighten() {
        Map<String, Point2D> places = new LinkedHashMap<>();
        List<DiagramWire> wires = meant().toList();
        wires.forEach(wire -> underItsSource(wire, places));
        if (!places.isEmpty()) {
            actions.drawing().place(places, wires.stream().map(DiagramWire::id).toList());
        }
    }

    private void underItsSource(DiagramWire wire, Map<String, Point2D> places) {
        model.index()
                .node(wire.from().node())
                .ifPresent(from -> model.index()
                        .node(wire.to().node())
                        .filter(to -> !places.containsKey(to.id()))
                        .ifPresent(to -> {
                            DiagramNode moved = from.at(places.getOrDefault(from.id(), from.position()));
                            double shift = moved.outputAt(wire.from().port()).getX()
                                    - to.inputAt(wire.to().port()).getX();
                            places.put(to.id(), to.position().add(shift, 0));
                        }));
    }

    /** The selected wires; if there are none, those among the selected nodes, or at the only one. */
    private Stream<DiagramWire> meant() {
        Selection selection = model.selection();
        if (!selection.wires().isEmpty()) {
            return selection.wires().stream().flatMap(id -> model.index().wire(id).stream());
        }
        boolean one = selection.nodes().size() == 1;
        return selection.nodes().stream()
                .flatMap(id -> Stream.concat(
                        model.index().entering(id).stream(), one ? model.index().leaving(id).stream() : Stream.empty()))
                .filter(wire -> one || selection.nodes().contains(wire.from().node()));
    }
}
