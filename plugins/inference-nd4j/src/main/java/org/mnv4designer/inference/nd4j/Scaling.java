package org.mnv4designer.inference.nd4j;

import java.util.Arrays;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Binary;

/** Arithmetic that stretches dimensions of 1: of two activations, and of an activation with numbers per channel. */
final class Scaling {
    private final Build build;

    Scaling(Build build) {
        this.build = build;
    }

    Operand binary(Binary.Kind kind, Operand first, Operand second, Shape shape) {
        Layout layout = first.layout() == second.layout() ? first.layout() : Layout.natural(shape);
        Operand a = build.in(layout, first);
        Operand b = build.in(layout, second);
        Operand out = target(a, b, shape, layout);
        new Elementwise(build).binary(kind, a.array(), b.array(), out.array());
        return out;
    }

    /** Either input if nobody else reads it and it is as large as the result, else new memory. */
    private Operand target(Operand a, Operand b, Shape shape, Layout layout) {
        if (a.shape().equals(shape) && a.storage().uses() == 1) {
            return a;
        }
        boolean second = b.shape().equals(shape) && b.storage().uses() == 1;
        return second ? b : build.fresh(shape, layout);
    }

    /** Multiplies every channel (axis 1) by its factor and adds its offset, if there are any. */
    Operand scale(Operand in, float[] factors, float[] offsets) {
        Operand out = build.overwritable(in);
        long[] dims = perChannel(in, factors.length);
        build.steps()
                .call("multiply", in.array(), build.weights().keep(factors, dims))
                .into(out.array());
        if (offsets.length > 0) {
            build.steps()
                    .call("add", out.array(), build.weights().keep(offsets, dims))
                    .into(out.array());
        }
        return out;
    }

    private static long[] perChannel(Operand in, int channels) {
        int rank = in.shape().rank();
        long[] dims = new long[rank];
        Arrays.fill(dims, 1);
        dims[in.layout().place(1, rank)] = channels;
        return dims;
    }
}
