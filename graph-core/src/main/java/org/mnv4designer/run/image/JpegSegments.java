package org.mnv4designer.run.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The marker segments of a JPEG file before its picture data. */
final class JpegSegments {
    /** "Exif" as a big-endian number. */
    static final int EXIF_TEXT = 0x45786966;

    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] file;
    private final List<Segment> segments = new ArrayList<>();
    private int end = 2;

    /** @param begin of the marker, {@code end} behind the last byte of the content */
    private record Segment(int marker, int begin, int end) {
        int content() {
            return begin + 4;
        }

        int length() {
            return end - content();
        }
    }

    JpegSegments(byte[] file) {
        this.file = file;
        while (next()) {
            Segment segment = new Segment(file[end + 1] & 0xff, end, end + 2 + lengthAt(end + 2));
            segments.add(segment);
            end = segment.end();
        }
    }

    /** Whether another whole segment follows; anything odd ends the list, and the decoder will judge it. */
    private boolean next() {
        if (file.length - end < 4 || (file[end] & 0xff) != 0xff || (file[end + 1] & 0xff) == START_OF_SCAN) {
            return false;
        }
        int length = lengthAt(end + 2);
        return length >= 2 && length <= file.length - end - 2;
    }

    private int lengthAt(int at) {
        return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
    }

    /** The TIFF structure of the first EXIF segment. */
    Optional<ByteBuffer> exif() {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        return segments.stream()
                .filter(s -> s.marker() == APP1 && s.length() > 6 && bytes.getInt(s.content()) == EXIF_TEXT)
                .findFirst()
                .map(s -> bytes.slice(s.content() + 6, s.length() - 6));
    }

    /** Whether the picture data ends with its marker; decoders fill up what is missing with grey. */
    boolean isWhole() {
        for (int i = end; i < file.length - 1; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** The file without its colour profile; the same array if it has none. */
    byte[] withoutColourProfile() {
        if (segments.stream().noneMatch(this::isProfile)) {
            return file;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, 2);
        segments.stream()
                .filter(segment -> !isProfile(segment))
                .forEach(segment -> kept.write(file, segment.begin(), segment.end() - segment.begin()));
        kept.write(file, end, file.length - end);
        return kept.toByteArray();
    }

    private boolean isProfile(Segment segment) {
        return segment.marker() == APP2
                && segment.length() >= PROFILE.length
                && Arrays.equals(
                        file, segment.content(), segment.content() + PROFILE.length, PROFILE, 0, PROFILE.length);
    }
}
