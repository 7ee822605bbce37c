package org.mnv4designer.designer.chart;

/** Shapes of points, so that kinds differ without their colours. */
public enum Symbol {
    CIRCLE(),
    SQUARE(-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9),
    DIAMOND(0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0),
    TRIANGLE(0, -1.15, 1.1, 0.8, -1.1, 0.8),
    TURNED_TRIANGLE(0, 1.15, 1.1, -0.8, -1.1, -0.8),
    CROSS(
            -1.1, -0.4, -0.4, -0.4, -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1, -0.4,
            1.1, -0.4, 0.4, -1.1, 0.4);

    private final double[] outline;

    Symbol(double... outline) {
        this.outline = outline;
    }

    /** Its corners around a place, as x and y in turn; none for the circle. */
    public double[] corners(double x, double y, double radius) {
        double[] corners = new double[outline.length];
        for (int i = 0; i < outline.length; i++) {
            corners[i] = (i % 2 == 0 ? x : y) + outline[i] * radius;
        }
        return corners;
    }
}
