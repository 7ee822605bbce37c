package org.mnv4designer.designer.part.canvas.tool;

import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Pointer;
import org.mnv4designer.designer.part.canvas.Viewport;

/** The world follows the pointer. */
final class Panning implements Tool {
    private final Bench bench;
    private final Pointer start;
    private final Viewport before;

    Panning(Bench bench, Pointer start) {
        this.bench = bench;
        this.start = start;
        this.before = bench.model().viewport();
    }

    @Override
    public Tool dragged(Pointer pointer) {
        double dx = pointer.screen().getX() - start.screen().getX();
        double dy = pointer.screen().getY() - start.screen().getY();
        bench.model().viewportProperty().set(before.pannedBy(dx, dy));
        return this;
    }

    @Override
    public Tool released(Pointer pointer) {
        return bench.idle().moved(pointer);
    }

    @Override
    public Tool cancelled() {
        bench.model().viewportProperty().set(before);
        return bench.idle();
    }

    @Override
    public boolean scrollsAtEdges() {
        return false;
    }

    @Override
    public Feedback feedback() {
        return Feedback.none();
    }
}
