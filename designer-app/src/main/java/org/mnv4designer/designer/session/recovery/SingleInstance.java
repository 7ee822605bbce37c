package org.mnv4designer.designer.session.recovery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the lock on the user's state. The operating system frees it when the process ends, however that happens, so a lock
 * file that was left behind stands in nobody's way.
 */
public final class SingleInstance implements Closeable {
    private static final String FILE = "designer.lock";

    /** Far behind the number of the process, which others are to be able to read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_NUMBER = 20;

    private final @Nullable FileChannel channel;

    private SingleInstance(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; empty if another process has it. Where the file system knows no locks, everybody gets one.
     *
     * @param state the user's folder for state, which need not exist
     */
    public static Optional<SingleInstance> claim(Path state) {
        try {
            Files.createDirectories(state);
            return claimed(FileChannel.open(
                    state.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException noLocks) {
            return Optional.of(new SingleInstance(null));
        }
    }

    private static Optional<SingleInstance> claimed(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                channel.truncate(0).write(number(ProcessHandle.current().pid()), 0);
                return Optional.of(new SingleInstance(channel));
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            channel.close();
            return Optional.empty();
        } catch (IOException noLocks) {
            channel.close();
            throw noLocks;
        }
        channel.close();
        return Optional.empty();
    }

    private static ByteBuffer number(long process) {
        return ByteBuffer.wrap(Long.toString(process).getBytes(StandardCharsets.US_ASCII));
    }

    /** The number of the process that has the lock or had it last; empty if that cannot be known. */
    public static Optional<Long> owner(Path state) {
        try {
            String text = Files.readString(state.resolve(FILE)).strip();
            return text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
