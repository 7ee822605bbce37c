package org.mnv4designer.lower;

import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Window;

/** Windows that slide over a map, zeros outside, for tests. */
final class Sliding {
    private final Array in;
    private final Window window;
    private final Padding pads;

    private Sliding(Array in, Window window) {
        this.in = in;
        this.window = window;
        this.pads = window.padsFor(in.shape());
    }

    /** What an output element is made of. */
    interface Place {
        double value(int channel, int y, int x, Sliding taps);
    }

    static Array over(Array in, Window window, Shape out, Place place) {
        Sliding taps = new Sliding(in, window);
        Array shape = new Array(out, new double[0]);
        return Array.fill(out, i -> place.value(shape.place(i, 1), shape.place(i, 2), shape.place(i, 3), taps));
    }

    /** The weighted sum over the window of one input channel. */
    double sum(int channel, int y, int x, double[] weight, int offset) {
        double sum = 0;
        for (int i = 0; i < window.kernel().area(); i++) {
            int row = y * window.stride().height()
                    - pads.top()
                    + i / window.kernel().width() * window.dilation().height();
            int column = x * window.stride().width()
                    - pads.left()
                    + i % window.kernel().width() * window.dilation().width();
            sum += isInside(row, column) ? weight[offset + i] * in.at(0, channel, row, column) : 0;
        }
        return sum;
    }

    private boolean isInside(int row, int column) {
        return row >= 0
                && row < in.shape().height()
                && column >= 0
                && column < in.shape().width();
    }
}
