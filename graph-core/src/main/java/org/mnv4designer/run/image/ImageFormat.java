package org.mnv4designer.run.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats that are read, told by their first bytes whatever the file is called, and where each keeps its EXIF data. */
enum ImageFormat {
    PNG("\u0089PNG\r\n\u001a\n") {
        @Override
        Optional<ByteBuffer> exif(byte[] file) {
            return Chunks.png(file, "eXIf");
        }
    },
    JPEG("\u00ff\u00d8\u00ff") {
        @Override
        Optional<ByteBuffer> exif(byte[] file) {
            return new JpegSegments(file).exif();
        }

        @Override
        byte[] withoutColourProfile(byte[] file) {
            return new JpegSegments(file).withoutColourProfile();
        }

        @Override
        boolean isWhole(byte[] file) {
            return new JpegSegments(file).isWhole();
        }
    },
    WEBP("RIFF") {
        @Override
        Optional<ByteBuffer> exif(byte[] file) {
            return Chunks.riff(file, "EXIF").map(ImageFormat::withoutJpegPrefix);
        }

        @Override
        boolean begins(byte[] file) {
            return super.begins(file) && hasAt(file, 8, "WEBP");
        }
    },
    BMP("BM"),
    GIF("GIF8");

    private final String magic;

    ImageFormat(String magic) {
        this.magic = magic;
    }

    static Optional<ImageFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    boolean begins(byte[] file) {
        return hasAt(file, 0, magic);
    }

    /** The TIFF structure that holds the orientation. */
    Optional<ByteBuffer> exif(byte[] file) {
        return Optional.empty();
    }

    /** The same picture without a profile that the decoder would apply. */
    byte[] withoutColourProfile(byte[] file) {
        return file;
    }

    /** Whether the file ends where it should, in formats whose decoders do not care. */
    boolean isWhole(byte[] file) {
        return true;
    }

    private static boolean hasAt(byte[] file, int offset, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        int end = offset + wanted.length;
        return file.length >= end && Arrays.equals(file, offset, end, wanted, 0, wanted.length);
    }

    /** Some writers repeat JPEG's six bytes before the EXIF data of other containers. */
    private static ByteBuffer withoutJpegPrefix(ByteBuffer exif) {
        ByteBuffer data = exif.order(ByteOrder.BIG_ENDIAN);
        return data.remaining() > 6 && data.getInt(data.position()) == JpegSegments.EXIF_TEXT
                ? data.slice(data.position() + 6, data.remaining() - 6)
                : data;
    }
}
