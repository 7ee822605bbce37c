package org.mnv4designer.designer.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes faults to a file, so that they outlive a crash. A full file becomes the older one, which is replaced: both
 * together never take more than twice the limit and one fault.
 */
public final class FaultFile {
    private static final String FILE = "errors.log";
    private static final String OLDER = "errors.old.log";

    private final Path folder;
    private final long limit;

    /** @param limit in bytes, after which another file is begun */
    public FaultFile(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Adds a fault; a folder that cannot be written is no reason to stop. */
    public synchronized void add(Fault fault) {
        try {
            Files.createDirectories(folder);
            rotate();
            Files.writeString(
                    folder.resolve(FILE),
                    fault.asText(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException cannotBeWritten) {
            return;
        }
    }

    private void rotate() throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file) && Files.size(file) >= limit) {
            Files.move(file, folder.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
