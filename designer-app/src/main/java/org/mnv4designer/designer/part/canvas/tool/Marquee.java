package org.mnv4designer.designer.part.canvas.tool;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Selection;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;

/** Selects what a frame touches; with Shift in addition, with Ctrl (or Command) turning each one over. */
final class Marquee implements Tool {
    private final Bench bench;
    private final Point2D start;
    private final Selection before;
    private Rectangle2D frame = Rectangle2D.EMPTY;

    Marquee(Bench bench, Pointer start) {
        this.bench = bench;
        this.start = start.world();
        this.before = bench.model().selection();
    }

    @Override
    public Tool dragged(Pointer pointer) {
        frame = Boxes.between(start, pointer.world());
        bench.model().select(with(touched(), pointer));
        return this;
    }

    private Selection touched() {
        return Selection.ofNodes(bench.model().shown().nodesIn(frame).stream()
                .flatMap(drawn -> bench.model().membersOf(drawn.id()).stream())
                .toList());
    }

    @Override
    public Tool released(Pointer pointer) {
        if (frame.equals(Rectangle2D.EMPTY) && !pointer.changesSelection()) {
            bench.model().select(Selection.none());
        }
        return bench.idle().moved(pointer);
    }

    private Selection with(Selection touched, Pointer pointer) {
        if (pointer.modifiers().shift()) {
            return before.plus(touched);
        }
        return pointer.modifiers().shortcut() ? before.toggled(touched) : touched;
    }

    @Override
    public Tool cancelled() {
        bench.model().select(before);
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        return Feedback.framing(frame);
    }
}
