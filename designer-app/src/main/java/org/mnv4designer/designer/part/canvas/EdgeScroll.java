package org.mnv4designer.designer.part.canvas;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/** Moves the view while something is dragged at its edge, and tells the tool where the pointer then is in the world. */
final class EdgeScroll extends AnimationTimer {
    private static final double EDGE = 24;
    private static final double PIXELS_PER_FRAME = 12;

    private final CanvasModel model;
    private final Consumer<Point2D> moved;
    private Point2D screen = Point2D.ZERO;
    private Point2D step = Point2D.ZERO;

    EdgeScroll(CanvasModel model, Consumer<Point2D> moved) {
        this.model = model;
        this.moved = moved;
    }

    /** The pointer drags something at a place in the view. */
    void at(Point2D pointer) {
        Dimension2D size = model.sizeProperty().get();
        screen = pointer;
        step = new Point2D(speed(pointer.getX(), size.getWidth()), speed(pointer.getY(), size.getHeight()));
        if (step.equals(Point2D.ZERO)) {
            stop();
        } else {
            start();
        }
    }

    /** From 0 away from the edges to 1 and -1 at them, in pixels per frame; towards the middle positive. */
    static double speed(double place, double extent) {
        double depth = Math.max(EDGE - place, 0) - Math.max(place - (extent - EDGE), 0);
        return PIXELS_PER_FRAME * Math.max(-1, Math.min(1, depth / EDGE));
    }

    @Override
    public void handle(long now) {
        model.viewportProperty().set(model.viewport().pannedBy(step.getX(), step.getY()));
        moved.accept(screen);
    }
}
