package org.mnv4designer.designer.part.canvas.tool;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.Bends;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.Route;

/** A piece of a wire, or a bend, is held: a click selects the wire, a drag moves what is held. */
final class BendingWire implements Tool {
    private static final double DRAG_FROM = 4;
    private static final double STEP = 24;

    /** What the pointer's place makes of the corners. */
    private interface Grip {
        List<Point2D> corners(Point2D hand);
    }

    private final Bench bench;
    private final Pointer start;
    private final DiagramWire wire;
    private final Grip grip;
    private final Selection before;
    private List<Point2D> corners;
    private boolean dragged;

    private BendingWire(Bench bench, Pointer start, DiagramWire wire, Grip grip) {
        this.bench = bench;
        this.start = start;
        this.wire = wire;
        this.grip = grip;
        this.before = bench.model().selection();
        this.corners = List.of();
    }

    static Tool atPiece(Bench bench, Pointer start, DiagramWire wire) {
        Route route = bench.model().shown().route(wire);
        int piece = route.pieceAt(start.world());
        return new BendingWire(bench, start, wire, hand -> Bends.withPieceMoved(route.corners(), piece, hand));
    }

    static Tool atBend(Bench bench, Pointer start, DiagramWire wire, int bend) {
        List<Point2D> corners = bench.model().shown().route(wire).corners();
        return new BendingWire(bench, start, wire, hand -> Bends.withBendMoved(corners, bend, hand));
    }

    /** Adds a step aside where a wire was double-clicked. */
    static void split(Bench bench, DiagramWire wire, Point2D at) {
        Route route = bench.model().shown().route(wire);
        commit(bench, wire, Bends.split(route.corners(), route.pieceAt(at), at, STEP));
    }

    /** Takes a bend away that was double-clicked. */
    static void straighten(Bench bench, DiagramWire wire, int bend) {
        commit(bench, wire, Bends.without(bench.model().shown().route(wire).corners(), bend));
    }

    private static void commit(Bench bench, DiagramWire wire, List<Point2D> corners) {
        List<Point2D> bends = Bends.of(corners);
        bench.model().select(Selection.ofWire(wire.id()));
        bench.actions().drawing().bend(Map.of(wire.id(), bends));
        bench.model().showBent(wire.id(), bends);
    }

    @Override
    public Tool dragged(Pointer pointer) {
        dragged |= pointer.screen().distance(start.screen()) >= DRAG_FROM;
        if (dragged) {
            UnaryOperator<Point2D> snap =
                    pointer.modifiers().alt() ? hand -> hand : bench.model().snapping()::toGrid;
            corners = grip.corners(snap.apply(pointer.world()));
        }
        return this;
    }

    @Override
    public Tool released(Pointer pointer) {
        if (dragged) {
            commit(bench, wire, corners);
        } else {
            Selection chosen = Selection.ofWire(wire.id());
            bench.model().select(start.changesSelection() ? before.toggled(chosen) : chosen);
        }
        return bench.idle().moved(pointer);
    }

    @Override
    public Tool cancelled() {
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        return dragged ? Feedback.wiring(Route.through(corners), wire.id(), Set.of(), List.of(), "") : Feedback.none();
    }
}
