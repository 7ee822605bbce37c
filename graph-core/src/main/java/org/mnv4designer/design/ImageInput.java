package org.mnv4designer.design;

import org.mnv4designer.base.Shape;

/** The image that a network takes, in elements. */
public record ImageInput(int channels, int height, int width) {
    /** The reserved block id of the image. */
    public static final String ID = "input";

    public static ImageInput square(int side) {
        return new ImageInput(3, side, side);
    }

    /** [1, channels, height, width]. */
    public Shape shape() {
        return Shape.of(1, channels, height, width);
    }
}
