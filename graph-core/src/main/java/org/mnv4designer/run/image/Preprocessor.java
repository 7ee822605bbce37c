package org.mnv4designer.run.image;

import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.run.Tensor;

/**
 * Turns pictures into the tensor that a design takes, [1, channels, height, width], by the design's own preprocessing.
 * Follows timm's evaluation transform (timm/data/transforms_factory.py): the shorter side is resized to floor(input /
 * cropPercent), the centre is cut out, then come the padding and (value / 255 - mean) / std. Borders and padding are black
 * before normalising.
 */
public final class Preprocessor {
    private static final String PLACE = "preprocessing of the design";

    private final Preprocessing settings;
    private final ImageInput input;
    private final Frame frame;
    private final float[] mean;
    private final float[] std;

    /** @throws ImageException if the settings contradict each other or the input */
    public Preprocessor(Preprocessing settings, ImageInput input) throws ImageException {
        List<Integer> pad = settings.pad();
        require(pad.size() == 4 && pad.stream().allMatch(p -> p >= 0), "pad is " + pad, "give four numbers from 0 on");
        this.settings = settings;
        this.input = input;
        this.frame = new Frame(input.width() - pad.get(0) - pad.get(2), input.height() - pad.get(1) - pad.get(3));
        require(frame.width() > 0 && frame.height() > 0, "pad " + pad + " leaves nothing of the input", "pad less");
        require(
                input.channels() == 1 || input.channels() == 3,
                "the input has " + input.channels() + " channels, a picture has 1 or 3",
                "feed such an input as a tensor");
        require(
                settings.cropPercent() > 0 && settings.cropPercent() <= 1,
                "cropPercent is " + settings.cropPercent(),
                "choose one above 0, at most 1");
        this.mean = perChannel("mean", settings.mean());
        this.std = perChannel("std", settings.std());
        for (float divisor : std) {
            require(divisor != 0, "std holds a zero", "give the spread of each channel");
        }
    }

    public static Preprocessor of(Design design) throws ImageException {
        return new Preprocessor(design.preprocessing(), design.input());
    }

    private float[] perChannel(String name, List<Double> values) throws ImageException {
        require(
                values.size() >= input.channels() && values.stream().allMatch(Double::isFinite),
                name + " is " + values,
                "give a number for each of " + input.channels() + " channels");
        float[] floats = new float[input.channels()];
        for (int c = 0; c < floats.length; c++) {
            floats[c] = values.get(c).floatValue();
        }
        return floats;
    }

    private static void require(boolean sound, String problem, String fix) throws ImageException {
        if (!sound) {
            throw new ImageException(PLACE, problem, fix);
        }
    }

    /** What the network sees of a picture. */
    public Tensor tensor(Picture picture) throws ImageException {
        return normalised(prepared(picture));
    }

    /** The picture in the size and channels of the network's input, before normalising: what a preview shows. */
    public Picture prepared(Picture picture) throws ImageException {
        Picture coloured = inChannels(picture);
        Frame.Target target = frame.target(coloured, settings);
        requireSize(coloured, target);
        Picture resized =
                Resampling.resize(coloured, (int) target.width(), (int) target.height(), settings.interpolation());
        List<Integer> pad = settings.pad();
        return frame.cut(resized).window(-pad.get(0), -pad.get(1), input.width(), input.height());
    }

    private Picture inChannels(Picture picture) throws ImageException {
        if (input.channels() == 1) {
            return picture.toGrey();
        }
        require(
                picture.channels() == 3 || settings.greyToRgb(),
                "the picture is grey, the input has colour, and greyToRgb is off",
                "turn greyToRgb on, or choose a picture in colour");
        return picture.toRgb();
    }

    private void requireSize(Picture picture, Frame.Target target) throws ImageException {
        require(
                settings.resize() != Preprocessing.Resizing.NONE
                        || (picture.width() == frame.width() && picture.height() == frame.height()),
                "the picture has " + picture.width() + "x" + picture.height() + " pixels and is not to be resized, but "
                        + frame.width() + "x" + frame.height() + " are needed",
                "choose another picture, or set resize to stretch or shorter-side");
        require(
                target.width() > 0 && target.height() > 0 && target.width() <= ImageFile.MOST_PIXELS / target.height(),
                "resizing " + picture.width() + "x" + picture.height() + " pixels would give " + target.width() + "x"
                        + target.height(),
                "choose a picture that is less long and narrow");
    }

    private Tensor normalised(Picture picture) {
        byte[] samples = picture.samples();
        int channels = input.channels();
        int plane = input.height() * input.width();
        float[] values = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int channel = i % channels;
            float value = (samples[i] & 0xff) / 255f;
            values[channel * plane + i / channels] = (value - mean[channel]) / std[channel];
        }
        return Tensor.of(Shape.of(1, channels, input.height(), input.width()), values);
    }
}
