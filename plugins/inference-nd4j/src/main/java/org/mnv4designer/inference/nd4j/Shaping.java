package org.mnv4designer.inference.nd4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Transpose;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Operators that move elements and compute nothing; views wherever the memory order allows. */
final class Shaping {
    private final Build build;

    Shaping(Build build) {
        this.build = build;
    }

    Operand concat(int axis, List<Operand> parts, Shape shape) {
        Layout layout = Layout.natural(shape);
        Operand out = build.fresh(shape, layout);
        INDArray[] arrays =
                parts.stream().map(part -> build.in(layout, part).array()).toArray(INDArray[]::new);
        build.steps()
                .call("concat", arrays)
                .integers(layout.place(axis, shape.rank()))
                .into(out.array());
        return out;
    }

    List<Operand> split(int axis, int[] sizes, Operand in) {
        List<Operand> parts = new ArrayList<>(sizes.length);
        int start = 0;
        for (int size : sizes) {
            parts.add(slice(axis, start, 1, in, in.shape().with(axis, size)));
            start += size;
        }
        return parts;
    }

    /** Every step-th element of an axis from start, as many as the shape says. */
    Operand slice(int axis, int start, int step, Operand in, Shape shape) {
        int rank = shape.rank();
        int place = in.layout().place(axis, rank);
        Operand out = build.fresh(shape, in.layout());
        long[] begin = new long[rank];
        long[] end = in.layout().dims(in.shape());
        long[] strides = new long[rank];
        Arrays.fill(strides, 1);
        begin[place] = start;
        end[place] = start + (shape.dim(axis) - 1L) * step + 1;
        strides[place] = step;
        long[] noMasks = new long[5];
        build.steps()
                .call("strided_slice", in.array())
                .integers(joined(noMasks, begin, end, strides))
                .into(out.array());
        return out;
    }

    private static long[] joined(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
    }

    Operand reshape(Operand in, Shape shape) {
        return build.in(Layout.PLAIN, in).as(shape, Layout.PLAIN);
    }

    /** Plain, since what follows is mostly a product of attention; a view if no element moves. */
    Operand transpose(Transpose transpose, Operand in, Shape shape) {
        int rank = shape.rank();
        int[] order = transpose.order().stream()
                .mapToInt(axis -> in.layout().place(axis, rank))
                .toArray();
        if (movesNothing(order, in.layout().dims(in.shape()))) {
            return in.as(shape, Layout.PLAIN);
        }
        Operand out = build.fresh(shape, Layout.PLAIN);
        build.permute(in.array(), order, out.array());
        return out;
    }

    private static boolean movesNothing(int[] order, long[] dims) {
        int[] longAxes = IntStream.of(order).filter(axis -> dims[axis] > 1).toArray();
        return IntStream.range(1, longAxes.length).allMatch(i -> longAxes[i - 1] < longAxes[i]);
    }

    Operand reindex(Reindex reindex, Operand in, Shape shape) {
        return switch (reindex.kind()) {
            case MAP_TO_SEQUENCE -> build.in(Layout.CHANNELS_LAST, in).as(shape, Layout.PLAIN);
            case SEQUENCE_TO_MAP -> in.as(shape, Layout.CHANNELS_LAST);
            case FLATTEN -> reshape(in, shape);
        };
    }
}
