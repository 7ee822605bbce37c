package org.mnv4designer.designer.part.canvas.tool;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** A box seen along one axis: from min to max, and what it covers across. */
record Span(double min, double max, double acrossMin, double acrossMax) {
    /** Along which axis a box is seen. */
    enum Axis {
        X,
        Y;

        Span of(Rectangle2D box) {
            return this == X
                    ? new Span(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY())
                    : new Span(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
        }

        Point2D point(double along, double across) {
            return this == X ? new Point2D(along, across) : new Point2D(across, along);
        }
    }

    double centre() {
        return (min + max) / 2;
    }

    double size() {
        return max - min;
    }

    boolean overlapsAcross(Span other) {
        return acrossMin < other.acrossMax && other.acrossMin < acrossMax;
    }

    Span movedBy(double shift) {
        return new Span(min + shift, max + shift, acrossMin, acrossMax);
    }
}
