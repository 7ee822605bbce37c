package org.mnv4designer.run.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Preprocessing.Interpolation;
import org.mnv4designer.design.Preprocessing.Resizing;

class ResamplingTest {
    static List<String> expected() throws IOException {
        return Fixtures.names("resized");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void everySampleIsPillows(String name) throws ImageException {
        String[] part = name.replace(".png", "").split("_", -1);
        String[] size = part[2].split("x", -1);
        Preprocessing settings = new Preprocessing(
                List.of(0.0, 0.0, 0.0),
                List.of(1.0, 1.0, 1.0),
                part[1].equals("stretch") ? Resizing.STRETCH : Resizing.SHORTER_SIDE,
                part.length > 4 ? Double.parseDouble(part[4]) : 1,
                Interpolation.valueOf(part[3].toUpperCase(java.util.Locale.ROOT)),
                List.of(0, 0, 0, 0),
                true);
        ImageInput input = new ImageInput(3, Integer.parseInt(size[1]), Integer.parseInt(size[0]));
        Picture source = ImageFile.read(Fixtures.path(part[0] + ".png"));
        Picture result = new Preprocessor(settings, input).prepared(source);
        Fixtures.assertSame(ImageFile.read(Fixtures.path("resized/" + name)), result);
    }

    @ParameterizedTest
    @EnumSource
    void anEqualSizeChangesNothing(Interpolation interpolation) {
        Picture picture = Picture.grey(2, 1, new byte[] {1, 2});
        assertSame(picture, Resampling.resize(picture, 2, 1, interpolation));
    }

    @ParameterizedTest
    @EnumSource
    void anEvenColourStaysEven(Interpolation interpolation) {
        Picture picture = Picture.grey(3, 2, new byte[] {77, 77, 77, 77, 77, 77});
        byte[] result = Resampling.resize(picture, 5, 7, interpolation).toBytes();
        byte[] wanted = new byte[35];
        java.util.Arrays.fill(wanted, (byte) 77);
        assertArrayEquals(wanted, result);
    }

    @Test
    void shrinkingLooksAtEveryPixel() {
        byte[] line = new byte[100];
        line[50] = (byte) 200;
        byte[] one = Resampling.resize(Picture.grey(100, 1, line), 1, 1, Interpolation.BILINEAR)
                .toBytes();
        assertArrayEquals(new byte[] {3}, one);
    }
}
