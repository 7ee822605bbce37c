package org.mnv4designer.base.op;

/** A pair of whole numbers along height and width: a kernel, a stride or a dilation. */
public record Size(int height, int width) {
    public static final Size ONE = new Size(1, 1);

    public Size {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("sizes must be at least 1, got " + height + "x" + width);
        }
    }

    public static Size square(int side) {
        return new Size(side, side);
    }

    public int area() {
        return Math.multiplyExact(height, width);
    }

    @Override
    public String toString() {
        return height + "x" + width;
    }
}
