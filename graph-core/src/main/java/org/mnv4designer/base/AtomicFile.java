package org.mnv4designer.base;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;

/**
 * Saves a file whole or not at all: writes beside it, forces the bytes to the disk, then moves the result over the old
 * file in one step. A full disk, an exception or a crash at any moment leaves the previous file as it was.
 *
 * <p>A symbolic link is followed, so the link survives; permissions of the previous file are kept. Pipes and devices
 * are written to as they are.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** What is to be in the file; may be interrupted by an exception at any place. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Opens the temporary file; closing the stream must force its bytes to the disk. */
    @FunctionalInterface
    interface Disk {
        OutputStream create(Path temporary) throws IOException;
    }

    /**
     * Replaces the file by the content.
     *
     * @throws SaveException if that fails; the file is then what it was before
     */
    public static void write(Path file, Content content) throws SaveException {
        write(file, content, SyncedOutput::new);
    }

    /** Replaces the file by the bytes. */
    public static void write(Path file, byte[] bytes) throws SaveException {
        write(file, out -> out.write(bytes));
    }

    static void write(Path file, Content content, Disk disk) throws SaveException {
        try {
            if (isStream(file)) {
                writeThrough(file, content);
            } else {
                replace(target(file), content, disk);
            }
        } catch (SaveException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new SaveException(file, e, "choose a folder that you may write to");
        } catch (NoSuchFileException e) {
            throw new SaveException(file, e, "choose an existing folder");
        } catch (IOException e) {
            throw new SaveException(file, e, remedy(e));
        }
    }

    /** The JDK has no exception of its own for a full disk, only the words of the operating system. */
    private static String remedy(IOException cause) {
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("space") || reason.contains("quota")
                ? "free some disk space, or save to another disk"
                : "save to another place";
    }

    /** Whether it is a pipe or a device, such as {@code /dev/stdout}: nothing to keep, and not to be replaced. */
    private static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void writeThrough(Path stream, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(stream.toFile()), 1 << 16)) {
            content.writeTo(out);
        }
    }

    private static Path target(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new SaveException(file, "it is a folder", "name a file in it");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new SaveException(file, "it is write-protected", "allow writing, or save under another name");
        }
        return target;
    }

    private static void replace(Path target, Content content, Disk disk) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path temporary = folder.resolve(".mnv4-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(disk.create(temporary), 1 << 16)) {
                content.writeTo(out);
            }
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncFolder(folder);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView copy = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && copy != null && Files.exists(from)) {
            copy.setPermissions(source.readAttributes().permissions());
        }
    }

    /** Makes the new name durable; Windows cannot open folders, and has no need to. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is safe on the disk: only a power cut in the next seconds could bring the old name back.
            return;
        }
    }

    private static final class SyncedOutput extends FilterOutputStream {
        private final FileOutputStream file;

        SyncedOutput(Path path) throws IOException {
            this(new FileOutputStream(path.toFile()));
        }

        private SyncedOutput(FileOutputStream file) {
            super(file);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            file.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (file) {
                file.getFD().sync();
            }
        }
    }
}
