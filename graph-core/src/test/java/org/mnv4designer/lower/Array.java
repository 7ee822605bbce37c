package org.mnv4designer.lower;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.mnv4designer.base.Shape;

/** A tensor in row-major order, for tests. */
record Array(Shape shape, double[] values) {

    static Array fill(Shape shape, IntToDoubleFunction value) {
        double[] values = new double[(int) shape.elements()];
        Arrays.setAll(values, value);
        return new Array(shape, values);
    }

    double at(int n, int c, int y, int x) {
        return values[((n * shape.channels() + c) * shape.height() + y) * shape.width() + x];
    }

    /** How many elements lie between neighbours along an axis. */
    int step(int axis) {
        int step = 1;
        for (int i = axis + 1; i < shape.rank(); i++) {
            step *= shape.dim(i);
        }
        return step;
    }

    /** The place along an axis of the element at a flat index. */
    int place(int index, int axis) {
        return index / step(axis) % shape.dim(axis);
    }
}
