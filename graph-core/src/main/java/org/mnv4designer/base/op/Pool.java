package org.mnv4designer.base.op;

import java.util.List;
import org.mnv4designer.base.Shape;

/**
 * Average, maximum or a fixed blur over a sliding window. Averages and maxima cost as many operations an output element
 * as the window has positions; the blur's products are MACs, since it runs as a depthwise convolution.
 */
public record Pool(Kind kind, Window window) implements Operator {

    /** What is taken over the window. */
    public enum Kind {
        /** Padded positions count as zeros in the mean. */
        AVERAGE,
        /** Padded positions are left out of the mean. */
        AVERAGE_INSIDE,
        MAXIMUM,
        /** The filter (1, 2, 1) outer (1, 2, 1) / 16 of a 3x3 window, as timm's {@code blurpc} names it. */
        BLUR
    }

    public Pool {
        if (kind == Kind.BLUR && !window.kernel().equals(Size.square(3))) {
            throw new IllegalArgumentException("a blur has a 3x3 window, got " + window.kernel());
        }
    }

    /** timm's blur: 3x3, zero padding 1. */
    public static Pool blur(int stride) {
        return new Pool(Kind.BLUR, new Window(Size.square(3), Size.square(stride), Size.ONE, Padding.symmetric(1, 1)));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs) {
        Shape map = Require.map(inputs);
        Size size = window.output(map);
        return List.of(Shape.of(map.batch(), map.channels(), size.height(), size.width()));
    }

    @Override
    public Counts counts(List<Shape> inputs, List<Shape> outputs) {
        long written = outputs.get(0).elements();
        long operations = Math.multiplyExact(written, (long) window.kernel().area());
        return kind == Kind.BLUR ? Counts.multiplying(operations, written) : Counts.other(operations);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pool(this);
    }
}
