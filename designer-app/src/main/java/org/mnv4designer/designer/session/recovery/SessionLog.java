package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The log of one design that is open: what it is about, the design as it was saved, and every change since. A log that
 * grows long is written anew with the changes as one. Serves one thread at a time.
 */
final class SessionLog {
    /** Replayed: the text that was saved, the text that was shown last, and how many records led there. */
    record Replay(LogHead head, byte[] saved, byte[] shown, int changes) {}

    private static final long SHORTEST_TO_COMPACT = 1 << 20;
    private static final int MOST_TIMES_THE_TEXT = 4;
    private static final int FIRST_CHANGE = 2;

    private final Path file;
    private Optional<RecordFile> records = Optional.empty();
    private LogHead head = new LogHead("", Optional.empty(), Set.of());
    private byte[] saved = {};
    private byte[] shown = {};

    SessionLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** True from {@link #begin} to {@link #close} or {@link #delete}. */
    boolean isOpen() {
        return records.isPresent();
    }

    /** Begins anew, whole or not at all: a log that was there counts until then. */
    void begin(LogHead about, byte[] savedText, byte[] shownText) throws IOException {
        this.head = about;
        this.saved = savedText;
        this.shown = shownText;
        rewrite();
    }

    /** Records that another text is shown; long logs are compacted. */
    void show(byte[] text) throws IOException {
        byte[] patch = Patch.between(shown, text);
        shown = text;
        if (isTooLong()) {
            rewrite();
        } else {
            records.orElseThrow().append(patch);
        }
    }

    private boolean isTooLong() {
        long size = records.map(RecordFile::size).orElse(Long.MAX_VALUE);
        return size > Math.max(SHORTEST_TO_COMPACT, (long) MOST_TIMES_THE_TEXT * (saved.length + shown.length));
    }

    private void rewrite() throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        RecordFile fresh = RecordFile.create(temporary);
        fresh.append(head.bytes());
        fresh.append(saved);
        fresh.append(Patch.between(saved, shown));
        close();
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        records = Optional.of(fresh);
    }

    void force() throws IOException {
        if (records.isPresent()) {
            records.get().force();
        }
    }

    /** Nothing can be lost any more. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    /** Writes no more; what is written stays. */
    void close() throws IOException {
        if (records.isPresent()) {
            RecordFile open = records.get();
            records = Optional.empty();
            open.close();
        }
    }

    /** @throws IOException if it is no log, or cannot be read */
    static Replay replay(Path log) throws IOException {
        List<byte[]> all = RecordFile.read(log);
        if (all.size() < FIRST_CHANGE) {
            throw new IOException("it is cut off before the design");
        }
        byte[] saved = all.get(1);
        byte[] shown = saved;
        for (byte[] patch : all.subList(FIRST_CHANGE, all.size())) {
            shown = Patch.apply(shown, patch);
        }
        return new Replay(LogHead.of(all.get(0)), saved, shown, all.size() - FIRST_CHANGE);
    }
}
