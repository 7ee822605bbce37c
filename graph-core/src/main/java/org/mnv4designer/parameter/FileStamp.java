package org.mnv4designer.parameter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What a mapped file looked like when it was mapped. Reading a part that was cut off since would take the JVM to its
 * limits, so it is asked before. A file that was replaced as a whole does no harm: the old one stays mapped.
 */
record FileStamp(Path path, Optional<Object> identity, long size, FileTime modified) {

    static FileStamp of(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileStamp(path, Optional.ofNullable(now.fileKey()), now.size(), now.lastModifiedTime());
    }

    void requireUnchanged() {
        try {
            FileStamp now = of(path);
            if (now.identity.equals(identity) && !now.equals(this)) {
                throw new UncheckedIOException(
                        new IOException("the weight file " + path + " was changed while it was in use: load it again"));
            }
        } catch (IOException e) {
            // It is gone or out of sight, which a mapped file outlives.
            return;
        }
    }
}
