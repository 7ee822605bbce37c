package org.mnv4designer.inference.nd4j;

import java.util.function.IntToDoubleFunction;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Window;
import org.mnv4designer.run.Tensor;

/** The places that a window covers for an output index [n, c, y, x], one by one. */
record Sliding(Window window, Tensor map) {

    private interface Visit {
        void place(int k, int y, int x);
    }

    private void visit(int[] out, Visit visit) {
        Padding pads = window.padsFor(map.shape());
        int width = window.kernel().width();
        for (int k = 0; k < window.kernel().area(); k++) {
            int y = out[2] * window.stride().height()
                    - pads.top()
                    + k / width * window.dilation().height();
            int x = out[3] * window.stride().width()
                    - pads.left()
                    + k % width * window.dilation().width();
            if (y >= 0 && y < map.shape().height() && x >= 0 && x < map.shape().width()) {
                visit.place(k, y, x);
            }
        }
    }

    double sum(int[] out, int channel, IntToDoubleFunction factor) {
        double[] sum = {0};
        visit(out, (k, y, x) -> sum[0] += map.at(out[0], channel, y, x) * factor.applyAsDouble(k));
        return sum[0];
    }

    double maximum(int[] out, int channel) {
        double[] max = {Double.NEGATIVE_INFINITY};
        visit(out, (k, y, x) -> max[0] = Math.max(max[0], map.at(out[0], channel, y, x)));
        return max[0];
    }

    int inside(int[] out) {
        int[] count = {0};
        visit(out, (k, y, x) -> count[0]++);
        return count[0];
    }
}
