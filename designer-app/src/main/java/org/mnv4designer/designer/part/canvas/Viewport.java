package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Which part of the world is seen: the world point at the upper left corner of the view, and how many screen pixels one
 * world unit takes. Immutable.
 */
public record Viewport(double left, double top, double zoom) {
    /** The smallest zoom. */
    public static final double MIN_ZOOM = 0.05;

    /** The largest zoom. */
    public static final double MAX_ZOOM = 4;

    /** Below this, blocks are drawn without their parameters. */
    private static final double READABLE_ZOOM = 0.45;

    private static final double OPENING_ZOOM = 0.75;

    private static final Viewport HOME = new Viewport(0, 0, 1);

    /** Keeps the zoom within its limits. */
    public Viewport {
        zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }

    /** The origin at the upper left corner, 100 %. */
    public static Viewport home() {
        return HOME;
    }

    /** From world to screen. */
    public Point2D toScreen(Point2D world) {
        return new Point2D((world.getX() - left) * zoom, (world.getY() - top) * zoom);
    }

    /** From screen to world. */
    public Point2D toWorld(Point2D screen) {
        return new Point2D(left + screen.getX() / zoom, top + screen.getY() / zoom);
    }

    /** From world to screen. */
    public Rectangle2D toScreen(Rectangle2D world) {
        return new Rectangle2D(
                (world.getMinX() - left) * zoom,
                (world.getMinY() - top) * zoom,
                world.getWidth() * zoom,
                world.getHeight() * zoom);
    }

    /** The part of the world that a view of the given size shows. */
    public Rectangle2D visible(double width, double height) {
        return new Rectangle2D(left, top, width / zoom, height / zoom);
    }

    /** The picture shifted by screen pixels: positive values move it right and down. */
    public Viewport pannedBy(double dx, double dy) {
        return new Viewport(left - dx / zoom, top - dy / zoom, zoom);
    }

    /** Zoomed by a factor, the world point under the given screen point staying where it is. */
    public Viewport zoomedAbout(Point2D screen, double factor) {
        Point2D fixed = toWorld(screen);
        double next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom * factor));
        return new Viewport(fixed.getX() - screen.getX() / next, fixed.getY() - screen.getY() / next, next);
    }

    /** Shows a box in the middle of a view of the given size, as large as it fits but at most at {@code limit}. */
    public static Viewport fitting(Rectangle2D box, double width, double height, double margin, double limit) {
        double across = (width - 2 * margin) / Math.max(1, box.getWidth());
        double down = (height - 2 * margin) / Math.max(1, box.getHeight());
        double zoom = Math.max(MIN_ZOOM, Math.min(limit, Math.min(across, down)));
        return new Viewport(
                box.getMinX() + box.getWidth() / 2 - width / zoom / 2,
                box.getMinY() + box.getHeight() / 2 - height / zoom / 2,
                zoom);
    }

    /** On the way to another: what both show about the same point keeps it. */
    Viewport towards(Viewport other, double share) {
        if (share >= 1) {
            return other;
        }
        double between = zoom * Math.pow(other.zoom / zoom, share);
        double part =
                Math.abs(other.zoom - zoom) < 1e-9 ? share : (1 / between - 1 / zoom) / (1 / other.zoom - 1 / zoom);
        return new Viewport(left + part * (other.left - left), top + part * (other.top - top), between);
    }

    /**
     * Shows a box as {@link #fitting} does, unless its blocks could not be read then: a box that is readable at the
     * view's full width starts at its top, the rest is a scroll away.
     */
    public static Viewport opening(Rectangle2D box, double width, double height, double margin) {
        Viewport whole = fitting(box, width, height, margin, 1);
        double across = Math.min(OPENING_ZOOM, (width - 2 * margin) / Math.max(1, box.getWidth()));
        if (whole.zoom >= READABLE_ZOOM || across < READABLE_ZOOM) {
            return whole;
        }
        return new Viewport(
                box.getMinX() + box.getWidth() / 2 - width / across / 2, box.getMinY() - margin / across, across);
    }

    /** Moved as little as needed to show a box in a view of the given size. */
    public Viewport revealing(Rectangle2D box, double width, double height, double margin) {
        double room = margin / zoom;
        double x = shift(left, width / zoom, box.getMinX() - room, box.getMaxX() + room);
        double y = shift(top, height / zoom, box.getMinY() - room, box.getMaxY() + room);
        return x == left && y == top ? this : new Viewport(x, y, zoom);
    }

    private static double shift(double start, double extent, double min, double max) {
        if (min < start) {
            return min;
        }
        return Math.max(start, max - extent);
    }
}
