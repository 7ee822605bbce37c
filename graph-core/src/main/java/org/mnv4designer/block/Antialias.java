package org.mnv4designer.block;

import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Window;

/** How timm's anti-aliased variants down-sample: the strided convolution runs at stride 1 and this follows. */
public enum Antialias {
    NONE,
    /** Average pooling of kernel and stride s: the map is floored, where a strided convolution rounds up. */
    AVERAGE,
    /** The fixed blur filter at stride s with zero padding 1. */
    BLUR;

    /** The stride that is left to the convolution. */
    int convolutionStride(int stride) {
        return this == NONE ? stride : 1;
    }

    Value apply(Emitter to, Value in, int stride) {
        if (this == NONE || stride == 1) {
            return in;
        }
        return to.emit("aa", this == BLUR ? Pool.blur(stride) : average(stride), in);
    }

    private static Pool average(int stride) {
        Size size = Size.square(stride);
        return new Pool(Pool.Kind.AVERAGE, new Window(size, size, Size.ONE, Padding.NONE));
    }
}
