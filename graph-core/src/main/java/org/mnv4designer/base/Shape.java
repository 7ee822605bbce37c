package org.mnv4designer.base;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The logical shape of a tensor, as positive dimensions in N, C, H, W order for maps (N, L, C for sequences, N, F for
 * feature vectors). Physical layout belongs to engines and exporters.
 *
 * <p>Immutable. The number of elements always fits a {@code long}; dimensions that would overflow are refused.
 */
public final class Shape {
    private final int[] dims;
    private final long elements;

    private Shape(int[] dims) {
        this.dims = dims;
        this.elements = product(dims);
    }

    /** A shape of the given dimensions; each must be at least 1. */
    public static Shape of(int... dims) {
        return new Shape(dims.clone());
    }

    /** A shape of the given dimensions; each must be at least 1. */
    public static Shape of(List<Integer> dims) {
        return new Shape(dims.stream().mapToInt(Integer::intValue).toArray());
    }

    private static long product(int[] dims) {
        long product = 1;
        for (int dim : dims) {
            if (dim < 1) {
                throw new IllegalArgumentException("dimension " + dim + " in shape " + Arrays.toString(dims)
                        + ": every dimension must be at least 1");
            }
            product = Math.multiplyExact(product, (long) dim);
        }
        return product;
    }

    public int rank() {
        return dims.length;
    }

    /** The dimension at an axis; negative axes count from the end. */
    public int dim(int axis) {
        int index = axis < 0 ? axis + dims.length : axis;
        if (index < 0 || index >= dims.length) {
            throw new IllegalArgumentException("shape " + this + " has no axis " + axis);
        }
        return dims[index];
    }

    public List<Integer> dims() {
        return Arrays.stream(dims).boxed().toList();
    }

    public int[] toArray() {
        return dims.clone();
    }

    public long elements() {
        return elements;
    }

    public int batch() {
        return dim(0);
    }

    public int channels() {
        return dim(1);
    }

    public int height() {
        return dim(2);
    }

    public int width() {
        return dim(3);
    }

    public boolean isMap() {
        return dims.length == 4;
    }

    /** This shape with another dimension at an axis; the same object if nothing changes. */
    public Shape with(int axis, int dim) {
        int index = axis < 0 ? axis + dims.length : axis;
        if (dims[index] == dim) {
            return this;
        }
        int[] changed = dims.clone();
        changed[index] = dim;
        return new Shape(changed);
    }

    /** How people read it: {@code 28×28×96} for a map of one image, else all dimensions joined by ×. */
    public String asMap() {
        if (isMap()) {
            return height() + "×" + width() + "×" + channels();
        }
        int from = dims.length > 1 ? 1 : 0;
        return Arrays.stream(dims).skip(from).mapToObj(Integer::toString).collect(Collectors.joining("×"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(dims, shape.dims);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dims);
    }

    @Override
    public String toString() {
        return Arrays.stream(dims).mapToObj(Integer::toString).collect(Collectors.joining("x"));
    }
}
