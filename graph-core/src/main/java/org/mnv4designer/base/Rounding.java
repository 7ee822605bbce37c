package org.mnv4designer.base;

/**
 * Rounding of scaled channel counts: to the nearest multiple of the divisor, at least the minimum, and never below
 * {@code limit} times the unrounded value (MobileNetV2 onwards; timm and TensorFlow agree).
 */
public record Rounding(int divisor, int minimum, double limit) {
    public static final Rounding TO_EIGHT = new Rounding(8, 8, 0.9);

    public Rounding {
        if (divisor < 1 || minimum < 1 || !(limit >= 0 && limit <= 1)) {
            throw new IllegalArgumentException("rounding needs divisor and minimum of at least 1 and a limit in 0 to 1,"
                    + " got " + divisor + ", " + minimum + ", " + limit);
        }
    }

    public int round(double channels) {
        int rounded = Math.max(minimum, (int) (channels + divisor / 2.0) / divisor * divisor);
        return rounded < limit * channels ? rounded + divisor : rounded;
    }
}
