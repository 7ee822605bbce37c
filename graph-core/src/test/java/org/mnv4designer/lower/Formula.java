package org.mnv4designer.lower;

import java.util.Arrays;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.ParameterRef.Norm;
import org.mnv4designer.base.Shape;

/**
 * Numbers that follow from a key and an index, as scripts/reference/block_reference.py makes them, and what derived
 * references make of them.
 */
final class Formula implements ParameterRef.Cases<double[]> {
    private final Shape shape;

    private Formula(Shape shape) {
        this.shape = shape;
    }

    static double[] of(ParameterRef ref, Shape shape) {
        return ref.match(new Formula(shape));
    }

    static double value(String key, int index) {
        int seed = 7;
        for (int i = 0; i < key.length(); i++) {
            seed = (seed * 31 + key.charAt(i)) % 1009;
        }
        double wave = Math.sin(seed + 1.7 * index);
        return key.endsWith("running_var") ? 1 + 0.5 * wave : wave;
    }

    @Override
    public double[] stored(ParameterRef.Stored stored) {
        return Array.fill(shape, i -> value(stored.role(), i)).values();
    }

    @Override
    public double[] normScale(ParameterRef.NormScale scale) {
        return factors(scale.norm());
    }

    private double[] factors(Norm norm) {
        double[] gamma = norm.gamma().match(this);
        double[] variance = norm.variance().match(this);
        return Array.fill(shape, i -> gamma[i] / Math.sqrt(variance[i] + norm.epsilon()))
                .values();
    }

    @Override
    public double[] normShift(ParameterRef.NormShift shift) {
        double[] beta = shift.norm().beta().match(this);
        double[] mean = shift.norm().mean().match(this);
        double[] factors = factors(shift.norm());
        return Array.fill(shape, i -> beta[i] - mean[i] * factors[i]).values();
    }

    @Override
    public double[] rowScaled(ParameterRef.RowScaled scaled) {
        double[] tensor = scaled.tensor().match(this);
        double[] factors = of(scaled.factors(), Shape.of(shape.dim(0)));
        int row = tensor.length / factors.length;
        return Array.fill(shape, i -> tensor[i] * factors[i / row]).values();
    }

    @Override
    public double[] sum(ParameterRef.Sum sum) {
        double[] first = sum.first().match(this);
        double[] second = sum.second().match(this);
        return Array.fill(shape, i -> first[i] + second[i]).values();
    }

    @Override
    public double[] times(ParameterRef.Times times) {
        return Arrays.stream(times.tensor().match(this))
                .map(x -> x * times.factor())
                .toArray();
    }
}
