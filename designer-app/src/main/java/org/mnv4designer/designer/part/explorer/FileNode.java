package org.mnv4designer.designer.part.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.designer.session.FileKind;

/**
 * A file or folder of the workspace.
 *
 * @param children of a folder; empty for a file
 * @param problem why a design cannot be read; empty if it can, and for everything else
 */
public record FileNode(Path path, boolean isFolder, List<FileNode> children, String problem) {
    public FileNode {
        children = List.copyOf(children);
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }

    public FileKind kind() {
        return isFolder ? FileKind.OTHER : FileKind.of(path);
    }

    /** It and everything below. */
    public Stream<FileNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(FileNode::all));
    }

    /** What is left of it if only names with a text in them count; folders stay for what is in them. */
    Optional<FileNode> filtered(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || name().toLowerCase(Locale.ROOT).contains(wanted)) {
            return Optional.of(this);
        }
        List<FileNode> left = children.stream()
                .flatMap(child -> child.filtered(query).stream())
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new FileNode(path, isFolder, left, problem));
    }
}
