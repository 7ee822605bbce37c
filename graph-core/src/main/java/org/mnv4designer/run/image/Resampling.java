package org.mnv4designer.run.image;

import org.mnv4designer.design.Preprocessing.Interpolation;

/**
 * Brings a picture to another size, bit for bit as Pillow's {@code Image.resize}: a horizontal pass, rounding to 8 bits,
 * a vertical pass; nearest takes the pixel under the centre.
 */
final class Resampling {
    private Resampling() {}

    static Picture resize(Picture picture, int width, int height, Interpolation interpolation) {
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        if (interpolation == Interpolation.NEAREST) {
            return nearest(picture, width, height);
        }
        Filter filter = Filter.of(interpolation);
        return vertical(horizontal(picture, width, filter), height, filter);
    }

    private static Picture horizontal(Picture picture, int width, Filter filter) {
        if (width == picture.width()) {
            return picture;
        }
        Kernel kernel = Kernel.of(picture.width(), width, filter);
        int channels = picture.channels();
        byte[] to = samples(width, picture.height(), channels);
        int next = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < channels; c++) {
                    int line = y * picture.width() * channels + c;
                    to[next++] = kernel.apply(x, picture.samples(), line, channels);
                }
            }
        }
        return Picture.owning(width, picture.height(), channels, to);
    }

    private static Picture vertical(Picture picture, int height, Filter filter) {
        if (height == picture.height()) {
            return picture;
        }
        Kernel kernel = Kernel.of(picture.height(), height, filter);
        int row = picture.width() * picture.channels();
        byte[] to = samples(picture.width(), height, picture.channels());
        int next = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < row; x++) {
                to[next++] = kernel.apply(y, picture.samples(), x, row);
            }
        }
        return Picture.owning(picture.width(), height, picture.channels(), to);
    }

    private static Picture nearest(Picture picture, int width, int height) {
        int[] columns = nearest(picture.width(), width);
        int[] rows = nearest(picture.height(), height);
        int channels = picture.channels();
        byte[] to = samples(width, height, channels);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = (rows[y] * picture.width() + columns[x]) * channels;
                System.arraycopy(picture.samples(), from, to, (y * width + x) * channels, channels);
            }
        }
        return Picture.owning(width, height, channels, to);
    }

    /** Adds the ratio up step by step: multiplying would round differently from Pillow now and then. */
    private static int[] nearest(int from, int to) {
        int[] sources = new int[to];
        double ratio = (double) from / to;
        double position = ratio * 0.5;
        for (int i = 0; i < to; i++) {
            sources[i] = Math.min(from - 1, (int) position);
            position += ratio;
        }
        return sources;
    }

    private static byte[] samples(int width, int height, int channels) {
        return new byte[Math.multiplyExact(Math.multiplyExact(width, height), channels)];
    }
}
