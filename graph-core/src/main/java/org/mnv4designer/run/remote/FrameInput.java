package org.mnv4designer.run.remote;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** The bytes of one frame. */
final class FrameInput extends DataInputStream {
    FrameInput(byte[] frame) {
        super(new ByteArrayInputStream(frame));
    }

    /**
     * Reads a count of things that follow.
     *
     * @param bytes how many bytes each has at least
     * @throws IOException if more are announced than can follow
     */
    int count(int bytes) throws IOException {
        int count = readInt();
        if (count < 0 || (long) count * bytes > in.available()) {
            throw new IOException("a frame announces " + count + " things and holds fewer");
        }
        return count;
    }
}
