package org.mnv4designer.designer.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** What tells one version of a file from another without reading it; all versions that are not there are the same. */
public record FileMark(String text) {
    private static final FileMark NONE = new FileMark("");
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** The version that is there now. */
    public static FileMark of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile()
                    ? new FileMark(now.size() + "|" + now.lastModifiedTime() + "|" + now.fileKey())
                    : NONE;
        } catch (IOException notThere) {
            return NONE;
        }
    }

    public boolean isThere() {
        return !equals(NONE);
    }

    /** Whether a file can be replaced: it and its folder let us, and somebody may write it (which root ignores). */
    public static FileState.Access accessTo(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean open = Files.isWritable(file) && folder != null && Files.isWritable(folder) && hasWriter(file);
        return open || !Files.exists(file) ? FileState.Access.WRITABLE : FileState.Access.READ_ONLY;
    }

    private static boolean hasWriter(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return view == null || view.readAttributes().permissions().stream().anyMatch(WRITERS::contains);
        } catch (IOException unreadable) {
            return true;
        }
    }
}
