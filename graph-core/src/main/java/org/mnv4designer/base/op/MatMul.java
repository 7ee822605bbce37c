package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/**
 * Product of two activations of one rank: […, a, b] with […, b, c] to […, a, c], the leading dimensions being equal.
 *
 * @param transposeSecond whether the second input is given as […, c, b]
 * @param scale multiplies the product (1 / sqrt(key dimension) in attention); counts nothing, it folds into a weight
 */
public record MatMul(boolean transposeSecond, double scale) implements Operator {

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Require.count(inputs, 2);
        Shape first = inputs.get(0);
        Shape second = inputs.get(1);
        int inner = second.rank() < 2 ? -1 : second.dim(transposeSecond ? -1 : -2);
        if (first.rank() != second.rank() || first.dim(-1) != inner || !leadingAgree(first, second)) {
            throw new ShapeException(
                    "cannot multiply " + first + " by " + second + (transposeSecond ? " transposed" : ""),
                    "make the inner dimensions equal");
        }
        return List.of(first.with(-1, second.dim(transposeSecond ? -2 : -1)));
    }

    private static boolean leadingAgree(Shape first, Shape second) {
        for (int axis = 0; axis < first.rank() - 2; axis++) {
            if (first.dim(axis) != second.dim(axis)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        long written = outputs.get(0).elements();
        long macs = Math.multiplyExact(written, (long) inputs.get(0).dim(-1));
        return new Counts(macs, macs, 0, written);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matMul(this);
    }
}
