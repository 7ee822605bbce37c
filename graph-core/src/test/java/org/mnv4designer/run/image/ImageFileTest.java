package org.mnv4designer.run.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {
    private static final int RUNS = Integer.getInteger("mnv4.fuzz.runs", 150);

    @TempDir
    Path folder;

    static List<String> decoded() throws IOException {
        return Fixtures.names("decoded");
    }

    @ParameterizedTest
    @MethodSource("decoded")
    void everySampleIsPillowsAndUpright(String name) throws ImageException {
        Picture expected = ImageFile.read(Fixtures.path("expected/" + name + ".png"));
        Fixtures.assertSame(expected, ImageFile.read(Fixtures.path("decoded/" + name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grey.png", "grey-alpha.png", "bilevel.png", "grey.jpg"})
    void greyPicturesHaveOneChannel(String name) throws ImageException {
        assertEquals(1, ImageFile.read(Fixtures.path("decoded/" + name)).channels());
    }

    @Test
    void sixteenBitsAreCutToTheUpperEight() throws Exception {
        Picture picture =
                ImageFile.read("deep.png", png(2, 1, 16, new byte[] {0, 0x12, (byte) 0xff, (byte) 0xab, 0x01}));
        assertEquals(0x12, picture.sample(0, 0, 0));
        assertEquals(0xab, picture.sample(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "B",
                "<html>",
                "\u0089PNG\r\n\u001a\n",
                "GIF89a",
                "BM",
                "RIFF\0\0\0\0WEBPVP8 ",
                "\u00ff\u00d8\u00ff\u00e0"
            })
    void whatIsNoPictureIsRefused(String content) {
        assertRefused("x.png", content.getBytes(StandardCharsets.ISO_8859_1), "Fix: ");
    }

    @Test
    void textIsRefusedWhateverItIsCalled() throws IOException {
        Path file = Files.writeString(folder.resolve("photo.jpg"), "not a photo");
        ImageException e = assertThrows(ImageException.class, () -> ImageFile.read(file));
        assertEquals(file + ": it is no PNG, JPEG, WebP, BMP or GIF picture. Fix: convert it to PNG", e.getMessage());
    }

    @Test
    void aSmallFileThatClaimsGigapixelsIsRefusedBeforeDecoding() throws Exception {
        byte[] bomb = png(50_000, 50_000, 8, new byte[10]);
        assertRefused("bomb.png", bomb, "50000x50000 pixels, more than the 67108864");
        byte[] gif = "GIF89a\u00ff\u00ff\u00ff\u00ff\0\0\0,\0\0\0\0\u00ff\u00ff\u00ff\u00ff\0\2\0;"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("bomb.gif", gif, "65535x65535 pixels");
        ByteBuffer bmp = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        bmp.put((byte) 'B').put((byte) 'M').putInt(60).putInt(0).putInt(54).putInt(40);
        bmp.putInt(10_000).putInt(10_000).putShort((short) 1).putShort((short) 24);
        assertRefused("bomb.bmp", bmp.array(), "Invalid width/height");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour.jpg", "subsampled.jpg", "alpha.png", "colour.bmp", "colour.gif", "alpha.webp"})
    void halfAPictureIsRefused(String name) throws Exception {
        byte[] whole = Files.readAllBytes(Fixtures.path("decoded/" + name));
        assertRefused(name, Arrays.copyOf(whole, whole.length / 2), "it is damaged (");
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.png");
        ImageException e = assertThrows(ImageException.class, () -> ImageFile.read(file));
        assertEquals(file + ": there is no such file. Fix: name a picture file", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour.jpg",
                "alpha.png",
                "alpha.webp",
                "colour.gif",
                "colour.bmp",
                "cmyk.jpg",
                "orientation6.jpg"
            })
    void damagedPicturesAreReadOrRefused(String name) throws Exception {
        byte[] sound = Files.readAllBytes(Fixtures.path("decoded/" + name));
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int k = random.nextInt(1, 5); k > 0 && damaged.length > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(name, damaged);
        }
    }

    private static void readOrRefuse(String name, byte[] file) {
        try {
            Picture picture = ImageFile.read(name, file);
            assertTrue((long) picture.width() * picture.height() <= ImageFile.MOST_PIXELS);
        } catch (ImageException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith(name + ": "));
        }
    }

    private static void assertRefused(String name, byte[] file, String reason) {
        ImageException e = assertThrows(ImageException.class, () -> ImageFile.read(name, file));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains(reason), message);
    }

    /** A grey PNG of the given header whatever the rows hold. */
    private static byte[] png(int width, int height, int bits, byte[] rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits);
        chunk(file, "IHDR", header.array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(rows);
        }
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(name.getBytes(StandardCharsets.ISO_8859_1));
        body.write(content);
        CRC32 sum = new CRC32();
        sum.update(body.toByteArray());
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(body.toByteArray());
        out.writeInt((int) sum.getValue());
    }
}
