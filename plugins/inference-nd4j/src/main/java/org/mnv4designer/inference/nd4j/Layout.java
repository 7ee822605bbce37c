package org.mnv4designer.inference.nd4j;

import java.util.stream.IntStream;
import org.mnv4designer.base.Shape;

/** In which order the elements of a tensor lie in memory. */
enum Layout {
    /** As the logical shape says, row-major. */
    PLAIN,
    /** Maps of rank 4 as N, H, W, C: what the fast kernels want. */
    CHANNELS_LAST;

    private static final int[] TO_CHANNELS_LAST = {0, 2, 3, 1};
    private static final int[] FROM_CHANNELS_LAST = {0, 3, 1, 2};

    /** Maps lie with their channels last, everything else plainly. */
    static Layout natural(Shape shape) {
        return shape.isMap() ? CHANNELS_LAST : PLAIN;
    }

    /** The logical axis that lies at each place in memory, outermost first. */
    int[] order(int rank) {
        return this == CHANNELS_LAST
                ? TO_CHANNELS_LAST.clone()
                : IntStream.range(0, rank).toArray();
    }

    /** The dimensions in memory, outermost first. */
    long[] dims(Shape shape) {
        return IntStream.of(order(shape.rank())).mapToLong(shape::dim).toArray();
    }

    /** Where a logical axis lies in memory. */
    int place(int axis, int rank) {
        int index = axis < 0 ? axis + rank : axis;
        return this == CHANNELS_LAST ? FROM_CHANNELS_LAST[index] : index;
    }

    /** Whether both layouts put the elements of this shape in one and the same order. */
    static boolean agree(Shape shape) {
        return !shape.isMap() || shape.channels() == 1 || shape.height() * shape.width() == 1;
    }
}
