package org.mnv4designer.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesANewFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("new.json");
        AtomicFile.write(file, bytes("one"));
        assertEquals("one", Files.readString(file));
        assertEquals(List.of("new.json"), names());
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a long text of before");
        AtomicFile.write(file, bytes("two"));
        assertEquals("two", Files.readString(file));
    }

    @Test
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(isMade(new ProcessBuilder("mkfifo", pipe.toString())), "there is no mkfifo");
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> readAll(pipe));

        AtomicFile.write(pipe, bytes("through"));

        assertEquals("through", new String(read.get(10, TimeUnit.SECONDS), StandardCharsets.UTF_8));
        assertFalse(Files.isRegularFile(pipe), "the pipe was replaced by a file");
    }

    private static boolean isMade(ProcessBuilder command) throws InterruptedException {
        try {
            return command.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] readAll(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aContentThatFailsHalfwayLeavesThePreviousFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "before");
        SaveException e = assertThrows(
                SaveException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[1 << 18]);
                    throw new IOException("cannot draw");
                }));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("a"), names());
        assertSays("cannot draw", e);
    }

    @Test
    void aContentThatBreaksAnInvariantLeavesThePreviousFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "before");
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException();
                }));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aDiskThatFillsUpIsNamedWithARemedyAndLeavesThePreviousFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "before");
        SaveException e = assertThrows(
                SaveException.class,
                () -> AtomicFile.write(file, out -> out.write(new byte[300_000]), path -> new FullDisk(path, 100_000)));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("a.json"), names());
        assertSays("a.json: No space left on device", e);
        assertSays("Fix: free some disk space", e);
    }

    @Test
    void aDiskThatFailsOnlyWhenClosedLeavesThePreviousFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "before");
        assertThrows(
                SaveException.class,
                () -> AtomicFile.write(file, out -> out.write(1), path -> new FullDisk(path, Integer.MAX_VALUE) {
                    @Override
                    public void close() throws IOException {
                        throw new IOException("Input/output error");
                    }
                }));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aFullDeviceOfTheSystemLeavesThePreviousFile() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "a system with /dev/full");
        Path file = Files.writeString(folder.resolve("a"), "before");
        SaveException e = assertThrows(
                SaveException.class,
                () -> AtomicFile.write(file, out -> out.write(1), path -> Files.newOutputStream(full)));
        assertEquals("before", Files.readString(file));
        assertSays("free some disk space", e);
    }

    @Test
    void aMissingFolderIsRefused() {
        Path file = folder.resolve("missing").resolve("a");
        SaveException e = assertThrows(SaveException.class, () -> AtomicFile.write(file, bytes("x")));
        assertSays("choose an existing folder", e);
        assertEquals(file.toString(), e.file());
    }

    @Test
    void aFolderIsNotOverwritten() {
        SaveException e = assertThrows(SaveException.class, () -> AtomicFile.write(folder, bytes("x")));
        assertSays("it is a folder", e);
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, bytes("after"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(file));
    }

    @Test
    void permissionsOfThePreviousFileAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "before");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "a POSIX file system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, bytes("after"));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNameOfFullLengthCanBeSaved() throws IOException {
        Path file = folder.resolve("n".repeat(255));
        AtomicFile.write(file, bytes("x"));
        assertFalse(Files.readString(file).isEmpty());
    }

    private static void assertSays(String part, SaveException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains(part), message);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes some bytes, then reports what Linux reports for a full disk. */
    private static class FullDisk extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int room;

        FullDisk(Path temporary, int room) throws IOException {
            Files.createFile(temporary);
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (taken.size() + length > room) {
                throw new IOException("No space left on device");
            }
            taken.write(bytes, offset, length);
        }
    }
}
