package org.mnv4designer.run.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Preprocessing.Interpolation;
import org.mnv4designer.design.Preprocessing.Resizing;
import org.mnv4designer.run.Tensor;

class PreprocessorTest {
    private static final List<Integer> NO_PAD = List.of(0, 0, 0, 0);

    @Test
    void channelsBecomePlanesNormalisedEachByItsOwnNumbers() throws ImageException {
        Preprocessing settings = settings(Resizing.NONE, 1, NO_PAD, true);
        Picture picture = Picture.rgb(2, 1, new byte[] {0, 51, 102, (byte) 255, (byte) 204, (byte) 153});
        Tensor tensor = new Preprocessor(settings, new ImageInput(3, 1, 2)).tensor(picture);
        assertEquals(Shape.of(1, 3, 1, 2), tensor.shape());
        assertArrayEquals(new float[] {-1, 1, -0.6f, 0.6f, -0.25f, 0.25f}, tensor.toArray(), 1e-6f);
    }

    @Test
    void greyIsRepeatedAndPaddedWithBlackBeforeNormalising() throws ImageException {
        Preprocessing settings = new Preprocessing(
                List.of(0.5, 0.5, 0.5),
                List.of(0.5, 0.5, 0.5),
                Resizing.NONE,
                1,
                Interpolation.BILINEAR,
                List.of(1, 0, 0, 2),
                true);
        Picture picture = Picture.grey(1, 1, new byte[] {(byte) 255});
        Tensor tensor = new Preprocessor(settings, new ImageInput(3, 3, 2)).tensor(picture);
        float[] plane = {-1, 1, -1, -1, -1, -1};
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < 6; i++) {
                assertEquals(plane[i], tensor.at(0, c, i / 2, i % 2));
            }
        }
    }

    @Test
    void colourBecomesGreyForAnInputOfOneChannel() throws ImageException {
        Preprocessing settings = settings(Resizing.NONE, 1, NO_PAD, true);
        Picture picture = Picture.rgb(1, 1, new byte[] {(byte) 200, 100, 50});
        Picture prepared = new Preprocessor(settings, new ImageInput(1, 1, 1)).prepared(picture);
        assertEquals(124, prepared.sample(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # picture, crop: resized to 256 on the shorter side, then the middle
            640, 480, 341, 256
            480, 640, 256, 341
            256, 256, 256, 256
            1000, 999, 256, 256
            7, 3, 597, 256
            """)
    void theShorterSideDecidesAndTheLongerIsRoundedDown(int width, int height, long targetWidth, long targetHeight) {
        Picture picture = Picture.grey(width, height, new byte[width * height]);
        Frame.Target target = new Frame(224, 224).target(picture, settings(Resizing.SHORTER_SIDE, 0.875, NO_PAD, true));
        assertEquals(new Frame.Target(targetWidth, targetHeight), target);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # width of the picture, of the cut, first column taken
            6, 3, 2
            8, 3, 2
            9, 4, 2
            5, 4, 0
            """)
    void halvesOfACropRoundToTheEvenColumn(int width, int cut, int first) {
        byte[] columns = new byte[width];
        for (int i = 0; i < width; i++) {
            columns[i] = (byte) i;
        }
        assertEquals(
                first, new Frame(cut, 1).cut(Picture.grey(width, 1, columns)).sample(0, 0, 0));
    }

    @Test
    void aPictureSmallerThanTheCutGetsABlackBorder() {
        Picture cut = new Frame(4, 1).cut(Picture.grey(1, 1, new byte[] {9}));
        assertArrayEquals(new byte[] {0, 9, 0, 0}, cut.toBytes());
    }

    @Test
    void aPictureOfAnotherSizeIsRefusedWhereNoneIsToBeResized() throws ImageException {
        Preprocessor preprocessor =
                new Preprocessor(settings(Resizing.NONE, 1, List.of(2, 2, 2, 2), true), ImageInput.square(32));
        Picture picture = Picture.grey(30, 28, new byte[30 * 28]);
        assertSays(
                "30x28 pixels and is not to be resized, but 28x28 are needed",
                assertThrows(ImageException.class, () -> preprocessor.tensor(picture)));
    }

    @Test
    void greyIsRefusedWhereItIsNotToBeRepeated() throws ImageException {
        Preprocessor preprocessor =
                new Preprocessor(settings(Resizing.STRETCH, 1, NO_PAD, false), ImageInput.square(8));
        Picture picture = Picture.grey(1, 1, new byte[1]);
        assertSays("greyToRgb is off", assertThrows(ImageException.class, () -> preprocessor.tensor(picture)));
    }

    @Test
    void aLineIsNotBlownUpToGigapixels() throws ImageException {
        Preprocessor preprocessor =
                new Preprocessor(settings(Resizing.SHORTER_SIDE, 0.875, NO_PAD, true), ImageInput.square(224));
        Picture line = Picture.grey(1_000_000, 1, new byte[1_000_000]);
        assertSays("less long and narrow", assertThrows(ImageException.class, () -> preprocessor.tensor(line)));
    }

    @Test
    void settingsThatContradictTheInputAreRefused() {
        Preprocessing sound = settings(Resizing.STRETCH, 1, NO_PAD, true);
        assertRefused(settings(Resizing.NONE, 1, List.of(4, 0, 4, 0), true), ImageInput.square(8), "leaves nothing");
        assertRefused(settings(Resizing.NONE, 1, List.of(-1, 0, 0, 0), true), ImageInput.square(8), "four numbers");
        assertRefused(settings(Resizing.NONE, 0, NO_PAD, true), ImageInput.square(8), "cropPercent is 0.0");
        assertRefused(settings(Resizing.NONE, Double.NaN, NO_PAD, true), ImageInput.square(8), "cropPercent is NaN");
        assertRefused(sound, new ImageInput(4, 8, 8), "4 channels");
        Preprocessing flat =
                new Preprocessing(List.of(0.0), List.of(1.0), Resizing.NONE, 1, Interpolation.NEAREST, NO_PAD, true);
        assertRefused(flat, ImageInput.square(8), "for each of 3 channels");
        Preprocessing zero = new Preprocessing(
                List.of(0.0, 0.0, 0.0), List.of(1.0, 0.0, 1.0), Resizing.NONE, 1, Interpolation.NEAREST, NO_PAD, true);
        assertRefused(zero, ImageInput.square(8), "std holds a zero");
    }

    private static void assertRefused(Preprocessing settings, ImageInput input, String reason) {
        assertSays(reason, assertThrows(ImageException.class, () -> new Preprocessor(settings, input)));
    }

    private static void assertSays(String part, ImageException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains(part) && message.contains("Fix: "), message);
    }

    private static Preprocessing settings(Resizing resize, double crop, List<Integer> pad, boolean greyToRgb) {
        return new Preprocessing(
                List.of(0.5, 0.5, 0.5), List.of(0.5, 0.5, 0.4), resize, crop, Interpolation.BICUBIC, pad, greyToRgb);
    }
}
