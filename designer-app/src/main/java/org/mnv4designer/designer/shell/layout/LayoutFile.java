package org.mnv4designer.designer.shell.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.design.file.DesignFileException;
import org.mnv4designer.design.file.JsonTree;

/**
 * Keeps the layout in a file. A file that cannot be understood is no reason not to start: the workbench then looks as
 * it did at first.
 */
public final class LayoutFile {
    private static final String NAME = "layout.json";

    private final Path file;
    private LayoutMemory written = LayoutMemory.fresh();

    /** The layout in a folder, which need not exist yet. */
    public LayoutFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** What was written last; fresh if nothing was, or if it is broken. */
    public LayoutMemory read() {
        try {
            byte[] text = Files.readAllBytes(file);
            written = new LayoutReader().memory(new JsonTree().parse(file.toString(), text));
        } catch (IOException | DesignFileException | IllegalArgumentException absentOrBroken) {
            written = LayoutMemory.fresh();
        }
        return written;
    }

    /** Writes what differs from what was written last; a folder that cannot be written to is left alone. */
    public void write(LayoutMemory memory) {
        if (memory.equals(written)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, new JsonTree().write(new LayoutWriter().memory(memory)));
            written = memory;
        } catch (IOException cannotBeWritten) {
            return;
        }
    }
}
