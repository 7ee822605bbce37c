package org.mnv4designer.base.op;

import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.Shape;

/** The sliding window of a convolution or pooling. */
public record Window(Size kernel, Size stride, Size dilation, Padding padding) {

    /** A square window, padded as the rule says (timm: floor((s - 1 + d (k - 1)) / 2) on both sides). */
    public static Window of(int kernel, int stride, int dilation, PaddingRule rule) {
        Padding padding = rule == PaddingRule.SAME
                ? Padding.SAME
                : Padding.symmetric(
                        (stride - 1 + dilation * (kernel - 1)) / 2, (stride - 1 + dilation * (kernel - 1)) / 2);
        return new Window(Size.square(kernel), Size.square(stride), Size.square(dilation), padding);
    }

    public static Window of(int kernel, int stride, PaddingRule rule) {
        return of(kernel, stride, 1, rule);
    }

    /** The 1x1 window of a pointwise convolution. */
    public static Window pointwise() {
        return new Window(Size.ONE, Size.ONE, Size.ONE, Padding.NONE);
    }

    public boolean isPointwise() {
        return kernel.equals(Size.ONE) && stride.equals(Size.ONE);
    }

    /** Height and width of the output for a map [N, C, H, W]. */
    public Size output(Shape map) {
        Padding pads = padsFor(map);
        int height = map.height() + pads.top() + pads.bottom() - extent(kernel.height(), dilation.height());
        int width = map.width() + pads.left() + pads.right() - extent(kernel.width(), dilation.width());
        if (height < 0 || width < 0) {
            throw new ShapeException(
                    "needs a map of at least the kernel " + kernel + ", got " + map.asMap() + " with its padding",
                    "use a smaller kernel or a larger input");
        }
        return new Size(height / stride.height() + 1, width / stride.width() + 1);
    }

    /** The explicit padding of this window on a map: SAME is resolved, the odd element after the map. */
    public Padding padsFor(Shape map) {
        if (!padding.same()) {
            return padding;
        }
        int vertical = sameTotal(map.height(), kernel.height(), stride.height(), dilation.height());
        int horizontal = sameTotal(map.width(), kernel.width(), stride.width(), dilation.width());
        return Padding.explicit(vertical / 2, horizontal / 2, vertical - vertical / 2, horizontal - horizontal / 2);
    }

    private static int sameTotal(int size, int kernel, int stride, int dilation) {
        int outputs = (size + stride - 1) / stride;
        return Math.max(0, (outputs - 1) * stride + extent(kernel, dilation) - size);
    }

    private static int extent(int kernel, int dilation) {
        return (kernel - 1) * dilation + 1;
    }
}
