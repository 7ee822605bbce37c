package org.mnv4designer.run.remote;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages of one type, each behind its length. Reading serves one thread, writing several. */
final class Frames<T> {
    /** The outputs of all blocks of a large network at a large resolution fit. */
    static final int LONGEST = 1 << 30;

    private final Codec<T> codec;

    Frames(Codec<T> codec) {
        this.codec = codec;
    }

    void write(T message, OutputStream to) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        codec.write(message, new DataOutputStream(body));
        synchronized (to) {
            new DataOutputStream(to).writeInt(body.size());
            body.writeTo(to);
            to.flush();
        }
    }

    /** @throws java.io.EOFException at the end */
    T read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes is none of ours");
        }
        byte[] body = new byte[length];
        in.readFully(body);
        return codec.read(new FrameInput(body));
    }
}
