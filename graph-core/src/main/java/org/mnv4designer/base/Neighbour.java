package org.mnv4designer.base;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that another file names, such as the weights of a design: always in the folder of the file that names it, or
 * below. A design from elsewhere must not make us open anything else of this computer.
 */
public final class Neighbour {
    private Neighbour() {}

    /**
     * The file that is meant. It need not exist.
     *
     * @param file that names it; its folder is what the path is relative to
     * @param path as written, with slashes
     * @throws IOException if it leads out of the folder, by its words or through a link; the message says why
     */
    public static Path of(Path file, String path) throws IOException {
        Path folder = folderOf(file);
        Path named = resolved(folder, path);
        if (!named.startsWith(folder) || named.equals(folder)) {
            throw refused(file, path);
        }
        if (named.toFile().exists() && !named.toRealPath().startsWith(folder.toRealPath())) {
            throw refused(file, path);
        }
        return named;
    }

    private static Path resolved(Path folder, String path) throws IOException {
        try {
            return folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("\"" + path + "\" is no path: " + e.getReason(), e);
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        return folder;
    }

    private static IOException refused(Path file, String path) {
        return new IOException(file + " names \"" + path
                + "\", which lies outside of its folder. Fix: move that file beside it and name it there");
    }
}
