package org.mnv4designer.inference.nd4j;

import java.util.Optional;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Averages, maxima and blurs over windows of maps with their channels last. */
final class Pooling {
    private static final float[] BLUR = {1, 2, 1, 2, 4, 2, 1, 2, 1};
    /** The mean counts padded places as zeros; channels last. */
    private static final long[] COUNT_PADDING = {1, 1};

    private final Build build;

    Pooling(Build build) {
        this.build = build;
    }

    Operand pool(Pool pool, Operand in, Shape shape) {
        Window window = pool.window();
        return switch (pool.kind()) {
            case AVERAGE -> average(window, in, shape);
            case AVERAGE_INSIDE -> averageInside(window, in, shape);
            case MAXIMUM -> run("maxpool2d", Windows.over(build, in, window, -Float.MAX_VALUE), shape);
            case BLUR -> blur(window, in, shape);
        };
    }

    /** One window as large as the map: ten times faster than a reduction over two axes. */
    Operand global(GlobalPool pool, Operand in, Shape shape) {
        Size whole = new Size(in.shape().height(), in.shape().width());
        Window window = new Window(whole, Size.ONE, Size.ONE, Padding.NONE);
        String operation = pool.kind() == GlobalPool.Kind.AVERAGE ? "avgpool2d" : "maxpool2d";
        return run(operation, Windows.over(build, in, window, 0), shape);
    }

    private Operand average(Window window, Operand in, Shape shape) {
        return run("avgpool2d", Windows.over(build, in, window, 0), shape);
    }

    private Operand run(String operation, Windows windows, Shape shape) {
        Operand out = build.fresh(shape);
        Steps.Call call =
                build.steps().call(operation, windows.map().array()).integers(windows.attributes(COUNT_PADDING));
        if (windows.isDilated()) {
            call.withoutOneDnn();
        }
        call.into(out.array());
        return out;
    }

    /** The mean with zeros counted, times window area by places inside: a fixed map of one channel. */
    private Operand averageInside(Window window, Operand in, Shape shape) {
        Operand out = average(window, in, shape);
        Padding pads = window.padsFor(in.shape());
        if (!pads.equals(Padding.NONE)) {
            INDArray factors = build.weights()
                    .keep(insideFactors(window, pads, in.shape(), shape), 1, shape.height(), shape.width(), 1);
            build.steps().call("multiply", out.array(), factors).into(out.array());
        }
        return out;
    }

    private static float[] insideFactors(Window window, Padding pads, Shape in, Shape out) {
        float[] factors = new float[out.height() * out.width()];
        for (int y = 0; y < out.height(); y++) {
            int rows = inside(
                    y,
                    window.stride().height(),
                    window.kernel().height(),
                    window.dilation().height(),
                    pads.top(),
                    in.height());
            for (int x = 0; x < out.width(); x++) {
                int columns = inside(
                        x,
                        window.stride().width(),
                        window.kernel().width(),
                        window.dilation().width(),
                        pads.left(),
                        in.width());
                factors[y * out.width() + x] = (float) window.kernel().area() / (rows * columns);
            }
        }
        return factors;
    }

    private static int inside(int index, int stride, int kernel, int dilation, int before, int size) {
        int count = 0;
        for (int k = 0; k < kernel; k++) {
            int place = index * stride - before + k * dilation;
            count += place >= 0 && place < size ? 1 : 0;
        }
        return count;
    }

    private Operand blur(Window window, Operand in, Shape shape) {
        float[] filters = new float[BLUR.length * shape.channels()];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = BLUR[i % BLUR.length] / 16;
        }
        return new Convolutions(build, ref -> new float[0]).depthwise(window, in, filters, Optional.empty(), shape);
    }
}
