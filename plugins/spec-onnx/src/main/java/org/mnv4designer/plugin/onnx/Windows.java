package org.mnv4designer.plugin.onnx;

import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Window;

/** A sliding window as the attributes of Conv and the pools. */
final class Windows {
    private Windows() {}

    /** Kernel, strides, dilations and padding; SAME becomes numbers unless the map's size is open. */
    static Attributes attributes(Window window, Step step) {
        Attributes size = Attributes.of(
                        "dilations",
                        window.dilation().height(),
                        window.dilation().width())
                .and("kernel_shape", window.kernel().height(), window.kernel().width());
        Attributes padded = window.padding().same() && step.sizeIsOpen()
                ? size.and("auto_pad", "SAME_UPPER")
                : size.and("pads", sides(window.padsFor(step.inputShape())));
        return padded.and("strides", window.stride().height(), window.stride().width());
    }

    /** The begins of both axes, then the ends. */
    static long[] sides(Padding padding) {
        return new long[] {padding.top(), padding.left(), padding.bottom(), padding.right()};
    }
}
