package org.mnv4designer.parameter;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.mnv4designer.base.Shape;

/** A tensor of doubles while a formula is computed. The array belongs to whoever made it and is never changed later. */
record Numbers(Shape shape, double[] values) {
    static Numbers of(StoredTensor tensor) {
        return new Numbers(tensor.shape(), tensor.toDoubles());
    }

    StoredTensor toFloat32() {
        float[] rounded = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (float) values[i];
        }
        return StoredTensor.of(shape, rounded);
    }

    Numbers map(DoubleUnaryOperator function) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = function.applyAsDouble(values[i]);
        }
        return new Numbers(shape, result);
    }

    Numbers with(Numbers other, DoubleBinaryOperator function) {
        requireShape(shape.equals(other.shape), other);
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = function.applyAsDouble(values[i], other.values[i]);
        }
        return new Numbers(shape, result);
    }

    /** Every slice along axis 0 times the factor of that slice. */
    Numbers scaleRows(Numbers factors) {
        requireShape(shape.rank() > 0 && factors.values.length == shape.dim(0), factors);
        int row = values.length / factors.values.length;
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] * factors.values[i / row];
        }
        return new Numbers(shape, result);
    }

    private void requireShape(boolean suits, Numbers other) {
        if (!suits) {
            throw new IllegalStateException("weights of shape " + shape + " and " + other.shape + " do not combine");
        }
    }
}
