package org.mnv4designer.designer.part.canvas.tool;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.DiagramIndex;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.part.canvas.diagram.Route;

/**
 * One end of a wire is in the hand; the ports that would take it are lit. A wire that was pulled off an input goes to
 * another input, or goes away if it is let go over nothing.
 */
final class DraggingWire implements Tool {
    private static final double REACH = 22;

    /** How far the pointer must go for a press to be a pull: pixels on the screen. */
    private static final double SLACK = 6;

    private final Bench bench;
    private final WireEnds ends;
    private final List<DiagramWire> pulledOff;
    private Point2D hand;
    private Optional<PortRef> landing = Optional.empty();
    private String hint = "";
    private final Point2D pressed;
    private boolean pulled;

    private DraggingWire(Bench bench, WireEnds ends, List<DiagramWire> pulledOff, Pointer start) {
        this.bench = bench;
        this.ends = ends;
        this.pulledOff = pulledOff;
        this.hand = start.world();
        this.pressed = start.screen();
    }

    static Tool fromOutput(Bench bench, PortRef output, Pointer start) {
        return new DraggingWire(bench, WireEnds.fromOutput(bench, output), List.of(), start);
    }

    /** Pulls the wire off an input, or draws one backwards from an input that has none. */
    static Tool atInput(Bench bench, PortRef input, Pointer start) {
        Optional<DiagramWire> wire = bench.model().index().into(input);
        return wire.map(held -> new DraggingWire(bench, WireEnds.fromOutput(bench, held.from()), List.of(held), start))
                .orElseGet(() -> new DraggingWire(bench, WireEnds.fromInput(bench, input), List.of(), start));
    }

    @Override
    public Tool dragged(Pointer pointer) {
        hand = pointer.world();
        pulled |= pressed.distance(pointer.screen()) > SLACK;
        landing = bench.model()
                .nearest(hand, ends.candidates().stream(), ends::placeOf, REACH)
                .or(() -> bench.model().nodeAt(hand).flatMap(node -> ends.candidateOn(node.id())));
        hint = landing.isPresent() ? "" : refusalUnder(pointer);
        return this;
    }

    private String refusalUnder(Pointer pointer) {
        Hit hit = bench.model().hit(pointer.screen());
        return hit.is(Hit.Kind.INPUT, Hit.Kind.OUTPUT) ? ends.refusal(hit.port()) : "";
    }

    @Override
    public Tool released(Pointer pointer) {
        landing.ifPresentOrElse(this::land, this::letGo);
        return bench.idle().moved(pointer);
    }

    private void land(PortRef port) {
        PortRef from = ends.from(port);
        PortRef to = ends.to(port);
        if (pulledOff.isEmpty()) {
            bench.actions().connect(from, to);
        }
        for (DiagramWire wire : pulledOff) {
            if (!wire.to().equals(to)) {
                bench.actions().rewire(wire, from, to);
            }
        }
    }

    /** A press that pulled nothing selects the wire. */
    private void letGo() {
        if (!pulled) {
            pulledOff.forEach(wire -> bench.model().select(Selection.ofWire(wire.id())));
        } else if (hint.isEmpty()) {
            pulledOff.forEach(bench.actions()::disconnect);
        }
    }

    @Override
    public Tool cancelled() {
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        Point2D end = landing.map(ends::placeOf).orElse(hand);
        Point2D anchor = ends.anchorPlace();
        Route route =
                ends.startsAtOutput() ? DiagramIndex.looseRoute(anchor, end) : DiagramIndex.looseRoute(end, anchor);
        String hidden = pulledOff.stream().map(DiagramWire::id).findFirst().orElse("");
        return Feedback.wiring(
                route, hidden, ends.candidates(), landing.stream().toList(), hint);
    }
}
