package org.mnv4designer.designer.session.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What a log is about, its first record.
 *
 * @param title what the design is called
 * @param file where it is saved; empty if it never was
 * @param replaced names of earlier logs whose work was recovered into this one
 */
record LogHead(String title, Optional<Path> file, Set<String> replaced) {
    private static final String FORMAT = "mnv4-recovery-1";

    LogHead {
        replaced = Set.copyOf(replaced);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(FORMAT);
            out.writeUTF(title);
            out.writeUTF(file.map(path -> path.toAbsolutePath().toString()).orElse(""));
            out.writeUTF(String.join("\n", replaced));
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
            Set<String> replaced = Set.of(in.readUTF().split("\n"));
            return new LogHead(title, file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)), replaced);
        } catch (InvalidPathException otherSystem) {
            throw new IOException("it names a file that cannot be one here", otherSystem);
        }
    }
}
