package org.mnv4designer.run.image;

import org.mnv4designer.design.Preprocessing;

/**
 * The sizes between a picture and the network's input, with the rounding of timm and torchvision.
 *
 * @param width of what is cut out, in pixels
 * @param height of what is cut out
 */
record Frame(int width, int height) {
    /** A size in pixels that may be larger than anything we make. */
    record Target(long width, long height) {}

    /** The size to which a picture is resized before the frame is cut from its centre. */
    Target target(Picture picture, Preprocessing settings) {
        return switch (settings.resize()) {
            case NONE -> new Target(picture.width(), picture.height());
            case STRETCH -> new Target(width, height);
            case SHORTER_SIDE -> shorterSide(picture, settings.cropPercent());
        };
    }

    private Target shorterSide(Picture picture, double cropPercent) {
        long targetWidth = (long) Math.floor(width / cropPercent);
        long targetHeight = (long) Math.floor(height / cropPercent);
        return targetWidth == targetHeight
                ? shorterSide(picture, targetWidth)
                : covering(picture, targetWidth, targetHeight);
    }

    /** torchvision's Resize: the longer side follows, rounded down. */
    private static Target shorterSide(Picture picture, long side) {
        int w = picture.width();
        int h = picture.height();
        return w <= h
                ? new Target(side, (long) ((double) (side * h) / w))
                : new Target((long) ((double) (side * w) / h), side);
    }

    /** timm's ResizeKeepRatio for frames that are not square: the picture covers the frame, rounded to nearest. */
    private static Target covering(Picture picture, long targetWidth, long targetHeight) {
        double ratio = Math.min((double) picture.height() / targetHeight, (double) picture.width() / targetWidth);
        return new Target(
                Math.round(Math.rint(picture.width() / ratio)), Math.round(Math.rint(picture.height() / ratio)));
    }

    /** The frame from the centre of a picture; black where the picture is smaller. */
    Picture cut(Picture picture) {
        return picture.window(corner(picture.width(), width), corner(picture.height(), height), width, height);
    }

    /** Python rounds halves to the even number, and floors when it pads. */
    private static int corner(int size, int wanted) {
        return size >= wanted ? (int) Math.rint((size - wanted) / 2.0) : -((wanted - size) / 2);
    }
}
