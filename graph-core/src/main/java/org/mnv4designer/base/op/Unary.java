package org.mnv4designer.base.op;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.mnv4designer.base.Shape;

/** Arithmetic on every element; 1 operation an element. */
public record Unary(Kind kind) implements Operator {

    /** Which function, with its definition. */
    public enum Kind {
        NEGATE(x -> -x),
        ABSOLUTE(Math::abs),
        EXPONENTIAL(Math::exp),
        LOGARITHM(Math::log),
        SQUARE_ROOT(Math::sqrt),
        RECIPROCAL(x -> 1 / x),
        RECIPROCAL_SQUARE_ROOT(x -> 1 / Math.sqrt(x)),
        SQUARE(x -> x * x),
        TANH(Math::tanh),
        FLOOR(Math::floor),
        CEILING(Math::ceil);

        private final DoubleUnaryOperator definition;

        Kind(DoubleUnaryOperator definition) {
            this.definition = definition;
        }

        public double apply(double x) {
            return definition.applyAsDouble(x);
        }
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        return List.of(Require.one(inputs));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(outputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unary(this);
    }
}
