package org.mnv4designer.parameter;

/** IEEE 754 binary16, which Java 17 does not know. */
final class HalfPrecision {
    private HalfPrecision() {}

    /** The float32 of the same value, exactly; NaN stays NaN. */
    static float toFloat(short half) {
        int exponent = (half >>> 10) & 0x1f;
        int fraction = half & 0x3ff;
        float size = switch (exponent) {
            case 0 -> fraction * 0x1p-24f;
            case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
            default -> Float.intBitsToFloat((exponent + 112) << 23 | fraction << 13);
        };
        return half < 0 ? -size : size;
    }
}
