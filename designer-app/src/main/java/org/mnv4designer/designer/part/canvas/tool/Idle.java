package org.mnv4designer.designer.part.canvas.tool;

import java.util.List;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;

/** At rest: shows what lies under the pointer, and decides what a press begins. */
final class Idle implements Tool {
    private final Bench bench;
    private final Hit hover;

    Idle(Bench bench) {
        this(bench, Hit.nothing());
    }

    private Idle(Bench bench, Hit hover) {
        this.bench = bench;
        this.hover = hover;
    }

    @Override
    public Tool moved(Pointer pointer) {
        Hit hit = bench.model().hit(pointer.screen());
        return hit.equals(hover) ? this : new Idle(bench, hit);
    }

    @Override
    public Tool pressed(Pointer pointer) {
        return switch (pointer.button()) {
            case PRIMARY -> primary(pointer, bench.model().hit(pointer.screen()));
            case MIDDLE -> new Panning(bench, pointer);
            case SECONDARY -> menu(pointer, bench.model().hit(pointer.screen()));
            case NONE -> this;
        };
    }

    private Tool primary(Pointer pointer, Hit hit) {
        return switch (hit.kind()) {
            case OUTPUT -> DraggingWire.fromOutput(bench, hit.port(), pointer);
            case INPUT -> DraggingWire.atInput(bench, hit.port(), pointer);
            case CHIP, NODE -> onNode(pointer, hit);
            case BEND, WIRE ->
                bench.model()
                        .index()
                        .wire(hit.id())
                        .map(wire -> onWire(pointer, hit, wire))
                        .orElse(this);
            case GROUP -> onGroup(pointer, hit);
            case NOTHING -> new Marquee(bench, pointer);
        };
    }

    private Tool onNode(Pointer pointer, Hit hit) {
        if (pointer.clicks() == 2 && !hit.is(Hit.Kind.CHIP)) {
            open(hit.id());
            return this;
        }
        List<String> members = bench.model().membersOf(hit.id());
        Runnable clicked =
                hit.is(Hit.Kind.CHIP) ? () -> bench.actions().editParameter(hit.id(), hit.detail()) : () -> {};
        return new PressingNode(bench, pointer, Selection.ofNodes(members), members.get(0), clicked);
    }

    private void open(String drawn) {
        if (Collapse.isStandIn(drawn)) {
            bench.model().toggle(Collapse.groupOf(drawn));
        } else {
            bench.actions().open(drawn);
        }
    }

    private Tool onWire(Pointer pointer, Hit hit, DiagramWire wire) {
        boolean onBend = hit.is(Hit.Kind.BEND);
        int bend = onBend ? Integer.parseInt(hit.detail()) : 0;
        if (pointer.clicks() == 1) {
            return onBend ? BendingWire.atBend(bench, pointer, wire, bend) : BendingWire.atPiece(bench, pointer, wire);
        }
        if (pointer.clicks() == 2 && onBend) {
            BendingWire.straighten(bench, wire, bend);
        } else if (pointer.clicks() == 2) {
            BendingWire.split(bench, wire, pointer.world());
        }
        return this;
    }

    private Tool onGroup(Pointer pointer, Hit hit) {
        if (pointer.clicks() == 2 || hit.detail().equals(Hit.FOLD)) {
            bench.model().toggle(hit.id());
            return this;
        }
        Selection members = Selection.ofNodes(bench.model().index().members(hit.id()));
        return members.isEmpty()
                ? new Marquee(bench, pointer)
                : new PressingNode(
                        bench, pointer, members, members.nodes().iterator().next(), () -> {});
    }

    private Tool menu(Pointer pointer, Hit hit) {
        Selection under = under(hit);
        Selection before = bench.model().selection();
        if (!before.nodes().containsAll(under.nodes()) || !before.wires().containsAll(under.wires())) {
            bench.model().select(under);
        }
        if (under.isEmpty()) {
            bench.model().select(Selection.none());
        }
        bench.actions().contextMenu(bench.model().selection(), pointer.screen());
        return this;
    }

    private Selection under(Hit hit) {
        return switch (hit.kind()) {
            case INPUT, OUTPUT, CHIP, NODE -> Selection.ofNodes(bench.model().membersOf(hit.id()));
            case BEND, WIRE -> Selection.ofWire(hit.id());
            case GROUP -> Selection.ofNodes(bench.model().index().members(hit.id()));
            case NOTHING -> Selection.none();
        };
    }

    @Override
    public Tool cancelled() {
        bench.model().select(Selection.none());
        return this;
    }

    @Override
    public boolean isBusy() {
        return false;
    }

    @Override
    public Feedback feedback() {
        return Feedback.hovering(hover);
    }
}
