package org.mnv4designer.design;

import java.util.List;
import java.util.Locale;

/**
 * How an image becomes the network's input.
 *
 * @param mean subtracted from values in 0 to 1, by channel
 * @param std then divided by
 * @param cropPercent input size as a share of the resized shorter side; 1 for no crop
 * @param pad zeros left, top, right, bottom, after resizing
 * @param greyToRgb whether grey images are repeated to three channels
 */
public record Preprocessing(
        List<Double> mean,
        List<Double> std,
        Resizing resize,
        double cropPercent,
        Interpolation interpolation,
        List<Integer> pad,
        boolean greyToRgb) {

    /** How an image is brought to size. */
    public enum Resizing {
        NONE,
        SHORTER_SIDE,
        STRETCH;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How samples between pixels are taken, as Pillow does. */
    public enum Interpolation {
        NEAREST,
        BILINEAR,
        BICUBIC;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** timm's usual evaluation transform for ImageNet. */
    public static final Preprocessing IMAGENET = new Preprocessing(
            List.of(0.485, 0.456, 0.406),
            List.of(0.229, 0.224, 0.225),
            Resizing.SHORTER_SIDE,
            0.875,
            Interpolation.BICUBIC,
            List.of(0, 0, 0, 0),
            true);

    public Preprocessing {
        mean = List.copyOf(mean);
        std = List.copyOf(std);
        pad = List.copyOf(pad);
    }

    public Preprocessing withMean(List<Double> other) {
        return new Preprocessing(other, std, resize, cropPercent, interpolation, pad, greyToRgb);
    }

    public Preprocessing withStd(List<Double> other) {
        return new Preprocessing(mean, other, resize, cropPercent, interpolation, pad, greyToRgb);
    }

    public Preprocessing withResize(Resizing other) {
        return new Preprocessing(mean, std, other, cropPercent, interpolation, pad, greyToRgb);
    }

    public Preprocessing withCropPercent(double other) {
        return new Preprocessing(mean, std, resize, other, interpolation, pad, greyToRgb);
    }

    public Preprocessing withInterpolation(Interpolation other) {
        return new Preprocessing(mean, std, resize, cropPercent, other, pad, greyToRgb);
    }
}
