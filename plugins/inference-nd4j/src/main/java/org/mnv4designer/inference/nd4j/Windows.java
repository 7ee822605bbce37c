package org.mnv4designer.inference.nd4j;

import java.util.Arrays;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What convolutions and poolings share: a window with equal padding on opposite sides over a map with its channels last.
 * Other paddings, and oneDNN's wrong SAME for kernels below the stride, are avoided by padding beforehand.
 *
 * @param map the map, padded beforehand where the sides differ
 */
record Windows(Operand map, Window window, int vertical, int horizontal) {

    static Windows over(Build build, Operand in, Window window, double padValue) {
        Operand map = build.in(Layout.CHANNELS_LAST, in);
        Padding pads = window.padsFor(map.shape());
        if (pads.top() == pads.bottom() && pads.left() == pads.right()) {
            return new Windows(map, window, pads.top(), pads.left());
        }
        return new Windows(padded(build, map, pads, padValue), window, 0, 0);
    }

    /** The map with every side padded beforehand. */
    static Operand padded(Build build, Operand map, Padding pads, double value) {
        Shape shape = map.shape();
        Operand padded = build.fresh(Shape.of(
                shape.batch(),
                shape.channels(),
                shape.height() + pads.top() + pads.bottom(),
                shape.width() + pads.left() + pads.right()));
        INDArray amounts = build.weights().integers(new int[][] {
            {0, 0}, {pads.top(), pads.bottom()}, {pads.left(), pads.right()}, {0, 0}
        });
        build.steps().call("pad", map.array(), amounts).integers(0).reals(value).into(padded.array());
        return padded;
    }

    boolean isDilated() {
        return !window.dilation().equals(Size.ONE);
    }

    /** Kernel, stride, padding and dilation, height first, then 0 for explicit padding: how every such call begins. */
    long[] attributes(long... further) {
        Size kernel = window.kernel();
        Size stride = window.stride();
        Size dilation = window.dilation();
        long[] all = {
            kernel.height(),
            kernel.width(),
            stride.height(),
            stride.width(),
            vertical,
            horizontal,
            dilation.height(),
            dilation.width(),
            0
        };
        long[] joined = Arrays.copyOf(all, all.length + further.length);
        System.arraycopy(further, 0, joined, all.length, further.length);
        return joined;
    }
}
