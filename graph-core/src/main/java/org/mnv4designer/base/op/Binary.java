package org.mnv4designer.base.op;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.mnv4designer.base.Shape;

/**
 * Arithmetic on two tensors of one rank; a dimension of 1 is stretched to the other's (so [N, C, 1, 1] scales a map).
 * 1 operation an output element.
 */
public record Binary(Kind kind) implements Operator {

    /** Which function, with its definition. */
    public enum Kind {
        ADD(Double::sum),
        SUBTRACT((a, b) -> a - b),
        MULTIPLY((a, b) -> a * b),
        DIVIDE((a, b) -> a / b),
        MINIMUM(Math::min),
        MAXIMUM(Math::max),
        POWER(Math::pow);

        private final DoubleBinaryOperator definition;

        Kind(DoubleBinaryOperator definition) {
            this.definition = definition;
        }

        public double apply(double first, double second) {
            return definition.applyAsDouble(first, second);
        }
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Require.count(inputs, 2);
        Shape first = inputs.get(0);
        Shape second = inputs.get(1);
        if (first.equals(second)) {
            return List.of(first);
        }
        if (first.rank() != second.rank()) {
            throw clash(first, second);
        }
        int[] dims = new int[first.rank()];
        for (int axis = 0; axis < dims.length; axis++) {
            dims[axis] = stretched(first, second, axis);
        }
        return List.of(Shape.of(dims));
    }

    private static int stretched(Shape first, Shape second, int axis) {
        int a = first.dim(axis);
        int b = second.dim(axis);
        if (a != b && a != 1 && b != 1) {
            throw clash(first, second);
        }
        return Math.max(a, b);
    }

    /** What is wrong with two shapes that should be one. */
    public static ShapeException clash(Shape first, Shape second) {
        boolean onlyChannels =
                first.isMap() && second.isMap() && first.height() == second.height() && first.width() == second.width();
        String fix = onlyChannels
                ? "project one branch to " + first.channels() + " channels"
                : "bring both branches to one size";
        return new ShapeException("needs equal shapes, got " + first.asMap() + " and " + second.asMap(), fix);
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        return Counts.other(outputs.get(0).elements());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.binary(this);
    }
}
