package org.mnv4designer.base;

import java.util.function.UnaryOperator;

/**
 * Names a tensor of numbers without holding it. Stored tensors are named by block and role; derived ones (a batch norm
 * folded into a convolution) are small formulas over stored ones, evaluated by whoever needs the numbers.
 */
public sealed interface ParameterRef {

    /** Replaces every stored reference in this formula. */
    ParameterRef mapStored(UnaryOperator<Stored> change);

    <R> R match(Cases<R> cases);

    /** One method for each kind of reference. */
    interface Cases<R> {
        R stored(Stored stored);

        R normScale(NormScale scale);

        R normShift(NormShift shift);

        R rowScaled(RowScaled scaled);

        R sum(Sum sum);

        R times(Times times);
    }

    /** A tensor of a weight file: the key is the block's weight prefix, a dot, and the role. */
    record Stored(String block, String role) implements ParameterRef {
        @Override
        public ParameterRef mapStored(UnaryOperator<Stored> change) {
            return change.apply(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stored(this);
        }
    }

    /** The four vectors of a batch norm, each of one value per channel. */
    record Norm(ParameterRef gamma, ParameterRef beta, ParameterRef mean, ParameterRef variance, double epsilon) {
        Norm mapStored(UnaryOperator<Stored> change) {
            return new Norm(
                    gamma.mapStored(change),
                    beta.mapStored(change),
                    mean.mapStored(change),
                    variance.mapStored(change),
                    epsilon);
        }
    }

    /** gamma / sqrt(variance + epsilon). */
    record NormScale(Norm norm) implements ParameterRef {
        @Override
        public ParameterRef mapStored(UnaryOperator<Stored> change) {
            return new NormScale(norm.mapStored(change));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.normScale(this);
        }
    }

    /** beta - mean gamma / sqrt(variance + epsilon). */
    record NormShift(Norm norm) implements ParameterRef {
        @Override
        public ParameterRef mapStored(UnaryOperator<Stored> change) {
            return new NormShift(norm.mapStored(change));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.normShift(this);
        }
    }

    /** A tensor with every slice along axis 0 multiplied by the factor of that slice. */
    record RowScaled(ParameterRef tensor, ParameterRef factors) implements ParameterRef {
        @Override
        public ParameterRef mapStored(UnaryOperator<Stored> change) {
            return new RowScaled(tensor.mapStored(change), factors.mapStored(change));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rowScaled(this);
        }
    }

    /** Elementwise sum of two tensors of one shape. */
    record Sum(ParameterRef first, ParameterRef second) implements ParameterRef {
        @Override
        public ParameterRef mapStored(UnaryOperator<Stored> change) {
            return new Sum(first.mapStored(change), second.mapStored(change));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /** A tensor multiplied by one number. */
    record Times(ParameterRef tensor, double factor) implements ParameterRef {
        @Override
        public ParameterRef mapStored(UnaryOperator<Stored> change) {
            return new Times(tensor.mapStored(change), factor);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.times(this);
        }
    }

    /** A reference inside a block that has no id yet. */
    static Stored local(String role) {
        return new Stored("", role);
    }
}
