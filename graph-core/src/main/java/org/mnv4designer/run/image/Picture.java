package org.mnv4designer.run.image;

/**
 * An image of 8-bit samples: one channel (grey) or three (red, green, blue), rows from the top, channels interleaved.
 * Immutable.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final int channels;
    private final byte[] samples;

    private Picture(int width, int height, int channels, byte[] samples) {
        if (width < 1 || height < 1 || (channels != 1 && channels != 3)) {
            throw new IllegalArgumentException("no picture can be " + width + "x" + height + " of " + channels);
        }
        if (samples.length != Math.multiplyExact(Math.multiplyExact(width, height), channels)) {
            throw new IllegalArgumentException(
                    width + "x" + height + " of " + channels + " channels, got " + samples.length + " samples");
        }
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.samples = samples;
    }

    /** A picture of one value per pixel, copied. */
    public static Picture grey(int width, int height, byte[] samples) {
        return new Picture(width, height, 1, samples.clone());
    }

    /** A picture of red, green, blue for each pixel, copied. */
    public static Picture rgb(int width, int height, byte[] samples) {
        return new Picture(width, height, 3, samples.clone());
    }

    /** As above, of an array that the caller gives up. */
    static Picture owning(int width, int height, int channels, byte[] samples) {
        return new Picture(width, height, channels, samples);
    }

    /** A picture of 0xAARRGGBB for each pixel, as windows hand them over; alpha is dropped. */
    public static Picture ofArgb(int width, int height, int[] argb) {
        byte[] samples = new byte[Math.multiplyExact(argb.length, 3)];
        for (int i = 0; i < argb.length; i++) {
            samples[3 * i] = (byte) (argb[i] >> 16);
            samples[3 * i + 1] = (byte) (argb[i] >> 8);
            samples[3 * i + 2] = (byte) argb[i];
        }
        return new Picture(width, height, 3, samples);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** 1 for grey, 3 for colour. */
    public int channels() {
        return channels;
    }

    /** The sample of a pixel, 0 to 255. */
    public int sample(int x, int y, int channel) {
        return samples[(y * width + x) * channels + channel] & 0xff;
    }

    /** All samples, row by row, channels interleaved; copied. */
    public byte[] toBytes() {
        return samples.clone();
    }

    /** The samples themselves, for reading only. */
    byte[] samples() {
        return samples;
    }

    /** Grey repeated to three channels; the same object if it has colour. */
    public Picture toRgb() {
        if (channels == 3) {
            return this;
        }
        byte[] rgb = new byte[Math.multiplyExact(samples.length, 3)];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = samples[i / 3];
        }
        return new Picture(width, height, 3, rgb);
    }

    /** Luma of ITU-R 601 in the 16-bit fixed point that Pillow uses; the same object if it is grey. */
    public Picture toGrey() {
        if (channels == 1) {
            return this;
        }
        byte[] grey = new byte[samples.length / 3];
        for (int i = 0; i < grey.length; i++) {
            int red = samples[3 * i] & 0xff;
            int green = samples[3 * i + 1] & 0xff;
            int blue = samples[3 * i + 2] & 0xff;
            grey[i] = (byte) ((red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16);
        }
        return new Picture(width, height, 1, grey);
    }

    /**
     * The part of this picture that begins at a corner, with zeros (black) wherever it reaches outside.
     *
     * @param left column of the corner; may be negative or beyond
     */
    public Picture window(int left, int top, int windowWidth, int windowHeight) {
        if (left == 0 && top == 0 && windowWidth == width && windowHeight == height) {
            return this;
        }
        byte[] part = new byte[Math.multiplyExact(Math.multiplyExact(windowWidth, windowHeight), channels)];
        int from = Math.max(0, left);
        int columns = Math.min(width, left + windowWidth) - from;
        for (int y = Math.max(0, top); columns > 0 && y < Math.min(height, top + windowHeight); y++) {
            int target = ((y - top) * windowWidth + from - left) * channels;
            System.arraycopy(samples, (y * width + from) * channels, part, target, columns * channels);
        }
        return new Picture(windowWidth, windowHeight, channels, part);
    }
}
