package org.mnv4designer.parameter;

import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.ParameterRef.Norm;

/** Computes derived references in double precision. */
final class Evaluation implements ParameterRef.Cases<Numbers> {
    private final WeightStore store;

    Evaluation(WeightStore store) {
        this.store = store;
    }

    private Numbers numbers(ParameterRef ref) {
        return ref.match(this);
    }

    @Override
    public Numbers stored(ParameterRef.Stored stored) {
        return Numbers.of(store.require(stored));
    }

    @Override
    public Numbers normScale(ParameterRef.NormScale scale) {
        return factors(scale.norm());
    }

    private Numbers factors(Norm norm) {
        return numbers(norm.gamma())
                .with(numbers(norm.variance()), (gamma, variance) -> gamma / Math.sqrt(variance + norm.epsilon()));
    }

    @Override
    public Numbers normShift(ParameterRef.NormShift shift) {
        Norm norm = shift.norm();
        Numbers moved = numbers(norm.mean()).with(factors(norm), (mean, factor) -> mean * factor);
        return numbers(norm.beta()).with(moved, (beta, offset) -> beta - offset);
    }

    @Override
    public Numbers rowScaled(ParameterRef.RowScaled scaled) {
        return numbers(scaled.tensor()).scaleRows(numbers(scaled.factors()));
    }

    @Override
    public Numbers sum(ParameterRef.Sum sum) {
        return numbers(sum.first()).with(numbers(sum.second()), Double::sum);
    }

    @Override
    public Numbers times(ParameterRef.Times times) {
        return numbers(times.tensor()).map(value -> value * times.factor());
    }
}
