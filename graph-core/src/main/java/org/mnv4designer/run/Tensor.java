package org.mnv4designer.run;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.mnv4designer.base.Shape;

/**
 * Float32 numbers with their logical shape, row-major (N, C, H, W for maps, whatever an engine uses inside). Immutable:
 * arrays are copied on the way in and out.
 */
public final class Tensor {
    private final Shape shape;
    private final float[] values;

    private Tensor(Shape shape, float[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** A tensor of the given values, as many as the shape has elements. */
    public static Tensor of(Shape shape, float... values) {
        if (values.length != shape.elements()) {
            throw new IllegalArgumentException(
                    "shape " + shape + " has " + shape.elements() + " elements, got " + values.length + " values");
        }
        return new Tensor(shape, values.clone());
    }

    public static Tensor zeros(Shape shape) {
        return new Tensor(shape, new float[Math.toIntExact(shape.elements())]);
    }

    public Shape shape() {
        return shape;
    }

    /** All values in order; read-only, each call has its own position. */
    public FloatBuffer values() {
        return FloatBuffer.wrap(values).asReadOnlyBuffer();
    }

    public float[] toArray() {
        return values.clone();
    }

    /** The value at one index per axis. */
    public float at(int... index) {
        int offset = 0;
        for (int axis = 0; axis < shape.rank(); axis++) {
            offset = offset * shape.dim(axis) + index[axis];
        }
        return values[offset];
    }

    /** The same values in the same order under another shape of as many elements. */
    public Tensor as(Shape other) {
        if (other.elements() != shape.elements()) {
            throw new IllegalArgumentException("cannot view " + shape + " as " + other);
        }
        return new Tensor(other, values);
    }

    /** The largest absolute value; 0 if all are 0. */
    public double maxAbs() {
        double max = 0;
        for (float value : values) {
            max = Math.max(max, Math.abs(value));
        }
        return max;
    }

    /**
     * The largest absolute difference to a reference, as a share of the reference's largest absolute value. Infinite if
     * either holds something that is no number.
     */
    public double relativeDifference(Tensor reference) {
        if (!shape.equals(reference.shape)) {
            throw new IllegalArgumentException("cannot compare " + shape + " with " + reference.shape);
        }
        double max = 0;
        for (int i = 0; i < values.length; i++) {
            double difference = Math.abs((double) values[i] - reference.values[i]);
            if (!Double.isFinite(difference)) {
                return Double.POSITIVE_INFINITY;
            }
            max = Math.max(max, difference);
        }
        return max == 0 ? 0 : max / reference.maxAbs();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor && shape.equals(tensor.shape) && Arrays.equals(values, tensor.values);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Tensor " + shape;
    }
}
