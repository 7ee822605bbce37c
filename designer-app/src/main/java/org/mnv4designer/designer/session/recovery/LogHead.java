package org.mnv4designer.designer.session.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a log is about, its first record.
 *
 * @param title what the design is called
 * @param file where it is saved; empty if it never was
 */
record LogHead(String title, Optional<Path> file) {
    private static final String FORMAT = "mnv4-recovery-1";

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(FORMAT);
            out.writeUTF(title);
            out.writeUTF(file.map(path -> path.toAbsolutePath().toString()).orElse(""));
        } catch (IOException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
        return bytes.toByteArray();
    }

    static LogHead of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(FORMAT)) {
                throw new IOException("it is no recovery log of this version");
            }
            String title = in.readUTF();
            String file = in.readUTF();
            return new LogHead(title, file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
        } catch (InvalidPathException otherSystem) {
            throw new IOException("it names a file that cannot be one here", otherSystem);
        }
    }
}
