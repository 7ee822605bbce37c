package org.mnv4designer.inference.nd4j;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.LayerNorm;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Unary;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What is computed along axes: reductions, softmax, layer norm. */
final class Reductions {
    private final Build build;
    private final Numbers numbers;

    Reductions(Build build, Numbers numbers) {
        this.build = build;
        this.numbers = numbers;
    }

    /** ND4J gets every reduced axis as 1: what it makes of a reduction to one number has no axes at all. */
    Operand reduce(Reduce reduce, Operand in, Shape shape) {
        Operand plain = build.in(Layout.PLAIN, in);
        Operand out = build.fresh(shape, Layout.PLAIN);
        int rank = in.shape().rank();
        long[] axes = reduce.axes().stream()
                .mapToLong(axis -> axis < 0 ? axis + rank : axis)
                .distinct()
                .sorted()
                .toArray();
        long[] kept = Layout.PLAIN.dims(in.shape());
        LongStream.of(axes).forEach(axis -> kept[(int) axis] = 1);
        build.steps()
                .call(operation(reduce.kind()), plain.array())
                .integers(axes)
                .flags(true)
                .into(out.view(kept));
        return out;
    }

    private static String operation(Reduce.Kind kind) {
        return switch (kind) {
            case SUM -> "reduce_sum";
            case MEAN -> "reduce_mean";
            case MAXIMUM -> "reduce_max";
            case MINIMUM -> "reduce_min";
            case PRODUCT -> "reduce_prod";
        };
    }

    /** Along the innermost axis, as a tensor of rank 4: oneDNN's kernel, eight times faster than the one for matrices. */
    Operand softmax(Softmax softmax, Operand in) {
        Operand rows = withInnermost(softmax.axis(), in);
        long last = rows.innermost();
        INDArray stacked = rows.view(1, 1, rows.shape().elements() / last, last);
        Operand out = build.overwritable(rows);
        build.steps().call("softmax", stacked).integers(3).into(out.view(stacked.shape()));
        return restored(softmax.axis(), out, in);
    }

    Operand layerNorm(LayerNorm norm, Operand in) {
        Operand out = build.owned(withInnermost(norm.axis(), in));
        INDArray x = out.rows();
        long places = x.size(0);
        INDArray average = build.weights().filled(1.0 / norm.size(), norm.size(), 1);
        INDArray mean = build.scratch(places, 1);
        INDArray squares = build.scratch(places, norm.size());
        Elementwise elementwise = new Elementwise(build);
        product(x, average, mean);
        build.steps().call("subtract", x, mean).into(x);
        elementwise.unary(Unary.Kind.SQUARE, x, squares);
        product(squares, average, mean);
        elementwise.add(mean, norm.epsilon(), mean);
        elementwise.unary(Unary.Kind.RECIPROCAL_SQUARE_ROOT, mean, mean);
        build.steps().call("multiply", x, mean).into(x);
        build.steps().call("multiply", x, vector(numbers.of(norm.gamma()))).into(x);
        build.steps().call("biasadd", x, vector(numbers.of(norm.beta()))).into(x);
        return restored(norm.axis(), out, in);
    }

    private INDArray vector(float[] values) {
        return build.weights().keep(values, values.length);
    }

    private void product(INDArray rows, INDArray column, INDArray into) {
        build.steps().call("matmul", rows, column).integers(0, 0, 0).reals(1, 0).into(into);
    }

    /** The operand, or a plain copy with the given logical axis moved to the end. */
    private Operand withInnermost(int axis, Operand in) {
        int rank = in.shape().rank();
        if (in.layout().place(axis, rank) == rank - 1) {
            return in;
        }
        Operand plain = build.in(Layout.PLAIN, in);
        int[] order = axisLast(axis < 0 ? axis + rank : axis, rank);
        return permuted(plain, order);
    }

    /** Undoes {@link #withInnermost}. */
    private Operand restored(int axis, Operand out, Operand in) {
        int rank = in.shape().rank();
        if (in.layout().place(axis, rank) == rank - 1) {
            return out;
        }
        int[] order = axisLast(axis < 0 ? axis + rank : axis, rank);
        int[] inverse = new int[rank];
        IntStream.range(0, rank).forEach(i -> inverse[order[i]] = i);
        return permuted(out, inverse);
    }

    private static int[] axisLast(int axis, int rank) {
        return IntStream.concat(IntStream.range(0, rank).filter(i -> i != axis), IntStream.of(axis))
                .toArray();
    }

    private Operand permuted(Operand plain, int[] order) {
        List<Integer> dims = IntStream.of(order).mapToObj(plain.shape()::dim).toList();
        Operand copy = build.fresh(Shape.of(dims), Layout.PLAIN);
        build.permute(plain.array(), order, copy.array());
        return copy;
    }
}
