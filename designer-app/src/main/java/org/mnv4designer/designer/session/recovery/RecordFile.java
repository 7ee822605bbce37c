package org.mnv4designer.designer.session.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Records one behind the other in a file that only grows. Each is its length, a checksum and its bytes, written in one
 * go: a record that was torn by the end of the process is recognised, and reading stops before it.
 */
final class RecordFile implements Closeable {
    private static final int HEAD = 2 * Integer.BYTES;
    private static final long LARGEST = 1L << 30;

    private final FileChannel channel;
    private long size;
    private boolean isForced = true;

    private RecordFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new, empty file; one that was there is emptied. */
    static RecordFile create(Path file) throws IOException {
        return new RecordFile(FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    void append(byte[] record) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + record.length);
        bytes.putInt(record.length).putInt(checksum(record)).put(record).flip();
        while (bytes.hasRemaining()) {
            size += channel.write(bytes);
        }
        isForced = false;
    }

    long size() {
        return size;
    }

    /** Makes what was written outlive a power cut as well. */
    void force() throws IOException {
        if (!isForced) {
            channel.force(false);
            isForced = true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The whole records of a file, up to the first that is torn or damaged. */
    static List<byte[]> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is too large to be a recovery log");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        List<byte[]> records = new ArrayList<>();
        for (Optional<byte[]> next = next(bytes); next.isPresent(); next = next(bytes)) {
            records.add(next.get());
        }
        return records;
    }

    private static Optional<byte[]> next(ByteBuffer bytes) {
        if (bytes.remaining() < HEAD) {
            return Optional.empty();
        }
        int length = bytes.getInt();
        int expected = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            return Optional.empty();
        }
        byte[] record = new byte[length];
        bytes.get(record);
        return Optional.of(record).filter(whole -> checksum(whole) == expected);
    }

    /** Never zero for no bytes at all, so that a tail of zeros is no record. */
    private static int checksum(byte[] record) {
        CRC32C checksum = new CRC32C();
        checksum.update(record.length + 1);
        checksum.update(record);
        return (int) checksum.getValue();
    }
}
