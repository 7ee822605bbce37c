package org.mnv4designer.designer.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.IntStream;
import org.mnv4designer.design.file.DesignFile;

/** What people do to files of their workspace: rename, duplicate, delete, make folders. Nothing is ever written over. */
public final class WorkspaceFiles {
    private WorkspaceFiles() {}

    /**
     * Renames a file or folder in its place.
     *
     * @throws IOException if the name is none, or taken
     */
    public static Path rename(Path file, String name) throws IOException {
        Path target = named(file, name);
        if (target.equals(file)) {
            return file;
        }
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        return Files.move(file, target);
    }

    /** Copies a file beside itself under a free name. */
    public static Path duplicate(Path file) throws IOException {
        return Files.copy(file, free(file));
    }

    /** Makes a folder in another, under a free name. */
    public static Path newFolder(Path parent, String name) throws IOException {
        return Files.createDirectory(free(parent.resolve(name)));
    }

    /** Deletes a file, or a folder with all that is in it; a link is deleted, not what it leads to. */
    public static void delete(Path file) throws IOException {
        Files.walkFileTree(file, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes any) throws IOException {
                Files.delete(found);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The path itself, or with the lowest number behind its name that makes it free. */
    public static Path free(Path wanted) {
        if (!Files.exists(wanted)) {
            return wanted;
        }
        String name = wanted.getFileName().toString();
        int dot = name.endsWith(DesignFile.EXTENSION)
                ? name.length() - DesignFile.EXTENSION.length()
                : Math.max(name.lastIndexOf('.'), 0);
        int end = dot == 0 ? name.length() : dot;
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> wanted.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end)))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    private static Path named(Path file, String name) throws IOException {
        String stripped = name.strip();
        try {
            Path target = file.resolveSibling(stripped);
            if (!stripped.isEmpty()
                    && !stripped.startsWith(".")
                    && stripped.equals(String.valueOf(target.getFileName()))) {
                return target;
            }
        } catch (InvalidPathException notAName) {
            throw new IOException("\"" + stripped + "\" is no name for a file", notAName);
        }
        throw new IOException("\"" + stripped + "\" is no name for a file");
    }
}
