package org.mnv4designer.run.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Takes the stored samples out of a decoded image. Java's own conversions would apply colour profiles and the gamma of its
 * grey space; here a sample stays what the file says, transparency is dropped, and 16 bits are cut to the upper 8.
 */
final class Decoding {
    private final Raster raster;
    private final int width;

    private Decoding(Raster raster) {
        this.raster = raster;
        this.width = raster.getWidth();
    }

    static Picture picture(BufferedImage image) {
        Decoding decoding = new Decoding(image.getRaster());
        ColorModel colours = image.getColorModel();
        return colours instanceof IndexColorModel palette ? decoding.looked(palette) : decoding.sampled();
    }

    private Picture looked(IndexColorModel palette) {
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        int[] argb = new int[Math.multiplyExact(width, raster.getHeight())];
        raster.getSamples(0, 0, width, raster.getHeight(), 0, argb);
        boolean grey = true;
        for (int i = 0; i < argb.length; i++) {
            argb[i] = colours[Math.min(argb[i], colours.length - 1)];
            grey &= (argb[i] >> 16 & 0xff) == (argb[i] & 0xff) && (argb[i] >> 8 & 0xff) == (argb[i] & 0xff);
        }
        Picture picture = Picture.ofArgb(width, raster.getHeight(), argb);
        return grey ? picture.toGrey() : picture;
    }

    private Picture sampled() {
        int bands = raster.getNumBands();
        int channels = bands < 3 ? 1 : 3;
        byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(width, raster.getHeight()), channels)];
        int[] row = new int[width * bands];
        int next = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < channels; c++) {
                    samples[next++] = eightBits(row[x * bands + c], c);
                }
            }
        }
        return Picture.owning(width, raster.getHeight(), channels, samples);
    }

    private byte eightBits(int sample, int band) {
        int bits = raster.getSampleModel().getSampleSize(band);
        if (bits == 8) {
            return (byte) sample;
        }
        int most = (1 << bits) - 1;
        return (byte) (bits > 8 ? sample >> (bits - 8) : (sample * 255 + most / 2) / most);
    }
}
