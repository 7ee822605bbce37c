package org.mnv4designer.designer.chart;

/**
 * The part of a plot that is seen, in shares of its axes: 0 is an axis' low end, 1 its high end. Places are given as shares
 * of what is seen, from the left and from the bottom.
 */
public record Zoom(double left, double right, double bottom, double top) {
    public static final Zoom FULL = new Zoom(0, 1, 0, 1);

    private static final double SMALLEST = 1e-4;

    public Zoom {
        if (!(left >= 0 && left < right && right <= 1 && bottom >= 0 && bottom < top && top <= 1)) {
            throw new IllegalArgumentException(
                    "no part of a plot goes from " + left + ", " + bottom + " to " + right + ", " + top);
        }
    }

    public boolean isFull() {
        return equals(FULL);
    }

    /** Shows {@code factor} times as much, above 0, while the place at x, y stays where it is. */
    public Zoom about(double x, double y, double factor) {
        double width = size((right - left) * factor);
        double height = size((top - bottom) * factor);
        return placed(left + x * (right - left) - x * width, width, bottom + y * (top - bottom) - y * height, height);
    }

    /** Moves what is seen by shares of its size, as far as the plot goes. */
    public Zoom panned(double byX, double byY) {
        double width = right - left;
        double height = top - bottom;
        return placed(left + byX * width, width, bottom + byY * height, height);
    }

    /** Shows what lies between two corners. */
    public Zoom between(double x1, double y1, double x2, double y2) {
        double width = size(Math.abs(x2 - x1) * (right - left));
        double height = size(Math.abs(y2 - y1) * (top - bottom));
        return placed(
                left + Math.min(x1, x2) * (right - left), width, bottom + Math.min(y1, y2) * (top - bottom), height);
    }

    private static double size(double wanted) {
        return Math.max(SMALLEST, Math.min(1, wanted));
    }

    private static Zoom placed(double wantedLeft, double width, double wantedBottom, double height) {
        double x = start(wantedLeft, width);
        double y = start(wantedBottom, height);
        return new Zoom(x, Math.min(1, x + width), y, Math.min(1, y + height));
    }

    private static double start(double wanted, double size) {
        return Math.max(0, Math.min(1 - size, wanted));
    }
}
