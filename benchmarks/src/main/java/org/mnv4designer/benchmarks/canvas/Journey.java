package org.mnv4designer.benchmarks.canvas;

import java.util.function.DoubleFunction;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.Viewport;

/**
 * A way of looking around.
 *
 * @param viewport the view at a time from 0 (start) to 1 (turning point)
 */
record Journey(String name, DoubleFunction<Viewport> viewport) {

    static Journey panning(String name, Rectangle2D world, double width, double height, double zoom) {
        return new Journey(name, t -> {
            double x = Math.max(0, world.getWidth() - width / zoom);
            double y = Math.max(0, world.getHeight() - height / zoom);
            return new Viewport(world.getMinX() + t * x, world.getMinY() + t * y, zoom);
        });
    }

    /** From 10 % to 150 % about the middle of the world. */
    static Journey zooming(Rectangle2D world, double width, double height) {
        Point2D middle = new Point2D(world.getMinX() + world.getWidth() / 2, world.getMinY() + world.getHeight() / 2);
        return new Journey(
                "zoom 10 % to 150 %",
                t -> {
                    double zoom = 0.1 * Math.pow(15, t);
                    return new Viewport(middle.getX() - width / zoom / 2, middle.getY() - height / zoom / 2, zoom);
                });
    }

    /** Everything in sight, trembling, so that each frame is painted anew. */
    static Journey whole(Rectangle2D world, double width, double height) {
        Viewport fit = Viewport.fitting(world, width, height, 32, 1);
        return new Journey("whole graph", t -> fit.pannedBy(20 * t, 20 * t));
    }
}
