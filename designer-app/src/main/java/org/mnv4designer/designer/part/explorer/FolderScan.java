package org.mnv4designer.designer.part.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mnv4designer.designer.session.FileKind;
import org.mnv4designer.designer.session.FileMark;

/**
 * Reads a folder with all that is below, off the thread of the user interface; designs are read to see whether they can
 * be, once for each version. Hidden files are left out, and so is what lies very deep or beyond a few thousand files.
 * Serves one thread at a time.
 */
final class FolderScan {
    private static final int DEPTH = 8;
    private static final int MOST = 5_000;

    private record Checked(FileMark mark, String problem) {}

    private final Function<Path, String> problemOf;
    private final Map<Path, Checked> checked = new HashMap<>();
    private int left;

    /** @param problemOf why a design cannot be read; empty if it can */
    FolderScan(Function<Path, String> problemOf) {
        this.problemOf = problemOf;
    }

    FileNode scan(Path folder) {
        left = MOST;
        return new FileNode(folder, true, children(folder, DEPTH), "");
    }

    private List<FileNode> children(Path folder, int depth) {
        if (depth == 0) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.filter(
                            path -> !path.getFileName().toString().startsWith("."))
                    .limit(Math.max(0, left))
                    .toList();
            left -= found.size();
            return found.stream()
                    .map(path -> node(path, depth))
                    .sorted(Comparator.comparing(FileNode::isFolder)
                            .reversed()
                            .thenComparing(node -> node.name().toLowerCase(Locale.ROOT))
                            .thenComparing(FileNode::name))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private FileNode node(Path path, int depth) {
        if (Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
            return new FileNode(path, true, children(path, depth - 1), "");
        }
        return new FileNode(path, false, List.of(), FileKind.of(path) == FileKind.DESIGN ? problem(path) : "");
    }

    private String problem(Path design) {
        FileMark now = FileMark.of(design);
        Checked known = checked.get(design);
        if (known == null || !known.mark().equals(now)) {
            known = new Checked(now, problemOf.apply(design));
            checked.put(design, known);
        }
        return known.problem();
    }
}
