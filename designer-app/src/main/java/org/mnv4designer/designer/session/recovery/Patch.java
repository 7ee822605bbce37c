package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What changes between two texts: where it begins, how much goes, what comes. A design's text holds all of it, blocks of
 * plugins that are not installed included, so a patch of texts misses nothing that an edit may change.
 */
final class Patch {
    private static final int HEAD = 2 * Integer.BYTES;

    private Patch() {}

    static byte[] between(byte[] before, byte[] after) {
        int shorter = Math.min(before.length, after.length);
        int difference = Arrays.mismatch(before, after);
        int start = difference < 0 ? shorter : Math.min(difference, shorter);
        int end = 0;
        while (end < shorter - start && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
        }
        int come = after.length - start - end;
        return ByteBuffer.allocate(HEAD + come)
                .putInt(start)
                .putInt(before.length - start - end)
                .put(after, start, come)
                .array();
    }

    /** @throws IOException if it is no patch of that text */
    static byte[] apply(byte[] before, byte[] patch) throws IOException {
        if (patch.length < HEAD) {
            throw new IOException("a change is cut short");
        }
        ByteBuffer bytes = ByteBuffer.wrap(patch);
        int start = bytes.getInt();
        int goes = bytes.getInt();
        if (start < 0 || goes < 0 || start > before.length - goes) {
            throw new IOException("a change lies outside of the design");
        }
        int rest = before.length - start - goes;
        return ByteBuffer.allocate(start + bytes.remaining() + rest)
                .put(before, 0, start)
                .put(bytes)
                .put(before, start + goes, rest)
                .array();
    }
}
