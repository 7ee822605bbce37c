package org.mnv4designer.inference.nd4j;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Matrix products: with weights, and of two activations. */
final class Products {
    private final Build build;
    private final Numbers numbers;

    Products(Build build, Numbers numbers) {
        this.build = build;
        this.numbers = numbers;
    }

    Operand linear(Linear linear, Operand in, Shape shape) {
        int inFeatures = linear.inFeatures();
        int outFeatures = linear.outFeatures();
        float[] turned = Weights.transposed(numbers.of(linear.weight()), outFeatures, inFeatures);
        INDArray weight = build.sums().weight(turned, inFeatures, outFeatures);
        Optional<INDArray> bias =
                linear.bias().map(numbers::of).map(values -> build.weights().keep(values, outFeatures));
        Operand out = build.fresh(shape, Layout.PLAIN);
        multiplyRows(build.in(Layout.PLAIN, in).rows(), weight, bias, out.rows());
        return out;
    }

    /** [rows, in] by [in, out], plus one number per column. The product alone is fast: ND4J's combined call is not. */
    void multiplyRows(INDArray rows, INDArray weight, Optional<INDArray> bias, INDArray out) {
        build.sums()
                .call(
                        "matmul",
                        List.of(rows),
                        List.of(weight),
                        call -> call.integers(0, 0, 0).reals(1, 0),
                        out);
        bias.ifPresent(b -> build.sums().addBias(out, b));
    }

    /** All leading dimensions become one; a single product takes the faster way for matrices. */
    Operand matMul(MatMul product, Operand first, Operand second, Shape shape) {
        Operand out = build.fresh(shape, Layout.PLAIN);
        List<INDArray> factors =
                List.of(stacked(build.in(Layout.PLAIN, first)), stacked(build.in(Layout.PLAIN, second)));
        int transposed = product.transposeSecond() ? 1 : 0;
        build.sums()
                .call(
                        "matmul",
                        factors,
                        List.of(),
                        call -> call.integers(0, transposed, 0).reals(product.scale(), 0),
                        stacked(out));
        return out;
    }

    private static INDArray stacked(Operand operand) {
        Shape shape = operand.shape();
        long rows = shape.dim(-2);
        long columns = shape.dim(-1);
        long count = shape.elements() / rows / columns;
        return count == 1 ? operand.view(rows, columns) : operand.view(count, rows, columns);
    }
}
