package org.mnv4designer.base.op;

/**
 * How a window is padded with zeros: explicitly on each side, or as TensorFlow's SAME, which depends on the map.
 *
 * @param same if true the four numbers are 0 and the padding follows from the map
 */
public record Padding(boolean same, int top, int left, int bottom, int right) {
    public static final Padding NONE = new Padding(false, 0, 0, 0, 0);
    public static final Padding SAME = new Padding(true, 0, 0, 0, 0);

    public Padding {
        if (top < 0 || left < 0 || bottom < 0 || right < 0) {
            throw new IllegalArgumentException(
                    "padding cannot be negative, got " + top + ", " + left + ", " + bottom + ", " + right);
        }
    }

    public static Padding explicit(int top, int left, int bottom, int right) {
        return new Padding(false, top, left, bottom, right);
    }

    public static Padding symmetric(int vertical, int horizontal) {
        return explicit(vertical, horizontal, vertical, horizontal);
    }
}
