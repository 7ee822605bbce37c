package org.mnv4designer.inference.nd4j;

import org.mnv4designer.base.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A value between two operators: its logical shape, how it lies in memory, and where.
 *
 * @param array the memory under {@link Layout#dims}
 */
record Operand(Shape shape, Layout layout, Storage storage, INDArray array) {

    static Operand in(Storage storage, Shape shape, Layout layout) {
        return new Operand(shape, layout, storage, storage.view(layout.dims(shape)));
    }

    /** The same memory read as another value. */
    Operand as(Shape other, Layout otherLayout) {
        return in(storage, other, otherLayout);
    }

    /** The same memory under other dimensions. */
    INDArray view(long... dims) {
        return storage.view(dims);
    }

    /** The same memory as a matrix: one row for each place, one column for each element of the innermost axis. */
    INDArray rows() {
        long last = innermost();
        return storage.view(shape.elements() / last, last);
    }

    long innermost() {
        long[] dims = layout.dims(shape);
        return dims[dims.length - 1];
    }
}
