package org.mnv4designer.design.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;

/** Reads and saves designs. A design that this class wrote is written again byte for byte. */
public final class DesignFile {
    public static final String EXTENSION = ".mnv4.json";
    private static final long MAX_BYTES = 256L << 20;

    private final BlockTypes types;
    private final JsonTree json = new JsonTree();

    public DesignFile(BlockTypes types) {
        this.types = types;
    }

    /** The design that a file holds. */
    public Design read(Path file) throws DesignFileException {
        return parse(file.toString(), bytes(file));
    }

    private static byte[] bytes(Path file) throws DesignFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new DesignFileException(file.toString(), "", "is a folder", "name a file");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new DesignFileException(
                        file.toString(),
                        "",
                        "has " + Files.size(file) + " bytes, more than a design may (" + MAX_BYTES + ")",
                        "check that it is a design");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DesignFileException(file.toString(), "", "there is no such file", "check the path");
        } catch (IOException e) {
            throw new DesignFileException(
                    file.toString(), "", "cannot be read: " + e.getMessage(), "check that you may read it");
        }
    }

    /**
     * The design that a text holds.
     *
     * @param name what to call the text in messages
     */
    public Design parse(String name, byte[] text) throws DesignFileException {
        return new DesignReader(name, types).read(json.parse(name, text));
    }

    /** The text of a design's file, in UTF-8. */
    public byte[] text(Design design) {
        return json.write(DesignWriter.values(design));
    }

    /** Saves whole or not at all: a failure leaves the file as it was. */
    public void save(Design design, Path file) throws SaveException {
        AtomicFile.write(file, text(design));
    }
}
