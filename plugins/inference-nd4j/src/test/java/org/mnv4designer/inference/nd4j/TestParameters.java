package org.mnv4designer.inference.nd4j;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.mnv4designer.base.ParameterRef;

/** Evaluates references over given tensors, element by element. */
record TestParameters(Map<ParameterRef, float[]> stored) implements ParameterRef.Cases<float[]>, Numbers {

    @Override
    public float[] of(ParameterRef parameter) {
        return parameter.match(this);
    }

    @Override
    public float[] stored(ParameterRef.Stored ref) {
        float[] values = stored.get(ref);
        if (values == null) {
            throw new IllegalArgumentException("no numbers for " + ref);
        }
        return values;
    }

    @Override
    public float[] normScale(ParameterRef.NormScale scale) {
        ParameterRef.Norm norm = scale.norm();
        float[] gamma = of(norm.gamma());
        float[] variance = of(norm.variance());
        return filled(gamma.length, i -> gamma[i] / Math.sqrt(variance[i] + norm.epsilon()));
    }

    @Override
    public float[] normShift(ParameterRef.NormShift shift) {
        ParameterRef.Norm norm = shift.norm();
        float[] factor = of(new ParameterRef.NormScale(norm));
        float[] beta = of(norm.beta());
        float[] mean = of(norm.mean());
        return filled(beta.length, i -> beta[i] - mean[i] * factor[i]);
    }

    @Override
    public float[] rowScaled(ParameterRef.RowScaled scaled) {
        float[] values = of(scaled.tensor());
        float[] factors = of(scaled.factors());
        return filled(values.length, i -> values[i] * factors[i / (values.length / factors.length)]);
    }

    @Override
    public float[] sum(ParameterRef.Sum sum) {
        float[] first = of(sum.first());
        float[] second = of(sum.second());
        return filled(first.length, i -> first[i] + second[i]);
    }

    @Override
    public float[] times(ParameterRef.Times times) {
        float[] values = of(times.tensor());
        return filled(values.length, i -> values[i] * times.factor());
    }

    private static float[] filled(int length, IntToDoubleFunction value) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) value.applyAsDouble(i);
        }
        return values;
    }
}
