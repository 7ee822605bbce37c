package org.mnv4designer.designer.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notices that files of a folder come, go or change, by looking again and again: that works on every file system, and
 * before the folder exists. Serves one thread at a time.
 */
public final class FolderWatch {
    private final Path folder;
    private final String suffix;
    private List<String> seen = List.of();

    /** @param suffix how the names of the files end */
    public FolderWatch(Path folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** True if something is not as at the last look; before the first look the folder counts as empty. */
    public boolean hasChanged() {
        List<String> now = marks();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private List<String> marks() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(suffix))
                    .map(FolderWatch::mark)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException notThere) {
            return List.of();
        }
    }

    /** Differs when the file does, save for a change of the same length within one tick of the file system's clock. */
    private static String mark(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return file + "|" + now.size() + "|" + now.lastModifiedTime() + "|" + now.fileKey();
        } catch (IOException unreadable) {
            return file + "|unreadable";
        }
    }
}
