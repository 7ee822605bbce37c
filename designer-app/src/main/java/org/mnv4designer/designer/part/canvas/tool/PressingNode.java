package org.mnv4designer.designer.part.canvas.tool;

import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Selection;

/** A node (or the title of a group) is held and not yet moved: a click if it stays, a drag once it moves. */
final class PressingNode implements Tool {
    private static final double DRAG_FROM = 4;

    private final Bench bench;
    private final Pointer start;
    private final Selection pressed;
    private final String primary;
    private final Selection before;
    private final Runnable clicked;

    /** @param clicked done besides if it was a plain click */
    PressingNode(Bench bench, Pointer start, Selection pressed, String primary, Runnable clicked) {
        this.bench = bench;
        this.start = start;
        this.pressed = pressed;
        this.primary = primary;
        this.before = bench.model().selection();
        this.clicked = clicked;
        if (!start.changesSelection() && !isSelected()) {
            bench.model().select(pressed);
        }
    }

    @Override
    public Tool dragged(Pointer pointer) {
        if (pointer.screen().distance(start.screen()) < DRAG_FROM) {
            return this;
        }
        if (start.changesSelection()) {
            bench.model().select(before.plus(pressed));
        }
        return new DraggingNodes(bench, start, primary).dragged(pointer);
    }

    @Override
    public Tool released(Pointer pointer) {
        if (start.modifiers().shortcut()) {
            bench.model().select(before.toggled(pressed));
        } else if (start.modifiers().shift()) {
            bench.model().select(before.plus(pressed));
        } else {
            bench.model().select(pressed);
            clicked.run();
        }
        return bench.idle().moved(pointer);
    }

    private boolean isSelected() {
        return before.nodes().containsAll(pressed.nodes());
    }

    @Override
    public Tool cancelled() {
        bench.model().select(before);
        return bench.idle();
    }

    @Override
    public Feedback feedback() {
        return Feedback.none();
    }
}
