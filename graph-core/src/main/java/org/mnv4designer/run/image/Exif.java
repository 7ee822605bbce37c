package org.mnv4designer.run.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one EXIF value that matters here, from the first directory of a TIFF structure. Odd data means upright. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private Exif() {}

    static Orientation orientation(ByteBuffer tiff) {
        ByteBuffer data = tiff.slice();
        if (data.remaining() < 8) {
            return Orientation.UPRIGHT;
        }
        data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = data.getInt(4) & 0xffffffffL;
        return data.getShort(2) == 42 && directory <= data.remaining() - 2
                ? orientation(data, (int) directory)
                : Orientation.UPRIGHT;
    }

    private static Orientation orientation(ByteBuffer data, int directory) {
        int entries = data.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY_BYTES;
            if (at > data.remaining() - ENTRY_BYTES) {
                return Orientation.UPRIGHT;
            }
            if ((data.getShort(at) & 0xffff) == ORIENTATION && data.getShort(at + 2) == SHORT) {
                return Orientation.ofExif(data.getShort(at + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
