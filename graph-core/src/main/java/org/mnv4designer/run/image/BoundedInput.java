package org.mnv4designer.run.image;

import java.io.IOException;
import java.time.Duration;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory as decoders read it. Damaged files send some decoders into endless loops: one that keeps reading at the
 * end, or takes too long, gets an error instead of more bytes.
 */
final class BoundedInput extends ImageInputStreamImpl {
    private static final int MOST_READS_AT_THE_END = 1000;

    private final byte[] file;
    private final long deadlineNanos;
    private int readsAtTheEnd;

    BoundedInput(byte[] file, Duration limit) {
        this.file = file;
        this.deadlineNanos = System.nanoTime() + limit.toNanos();
    }

    @Override
    public long length() {
        return file.length;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return isAtTheEnd() ? -1 : file[(int) streamPos++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        bitOffset = 0;
        if (isAtTheEnd()) {
            return length == 0 ? 0 : -1;
        }
        int count = (int) Math.min(length, file.length - streamPos);
        System.arraycopy(file, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    private boolean isAtTheEnd() throws IOException {
        boolean atTheEnd = streamPos >= file.length;
        if (atTheEnd && ++readsAtTheEnd > MOST_READS_AT_THE_END) {
            throw new IOException("it ends too early");
        }
        if (System.nanoTime() > deadlineNanos) {
            throw new IOException("decoding takes too long");
        }
        return atTheEnd;
    }
}
