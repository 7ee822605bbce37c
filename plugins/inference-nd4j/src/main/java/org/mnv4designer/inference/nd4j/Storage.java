package org.mnv4designer.inference.nd4j;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A piece of native memory that several values use, one after the other. */
final class Storage {
    private final INDArray flat;
    private int uses;

    Storage(DataType type, long elements) {
        this.flat = Nd4j.create(type, elements);
    }

    DataType type() {
        return flat.dataType();
    }

    long capacity() {
        return flat.length();
    }

    /** The beginning of this memory under the given dimensions, row-major; no copy. */
    INDArray view(long... dims) {
        return Nd4j.create(flat.data(), dims, Nd4j.getStrides(dims, 'c'), 0, 'c');
    }

    int uses() {
        return uses;
    }

    void retain(int times) {
        uses += times;
    }

    void release() {
        if (--uses < 0) {
            throw new IllegalStateException("memory released more often than used");
        }
    }

    void free() {
        flat.close();
    }
}
