package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.SaveException;

/** Where a command's result goes: standard output, or a file that is written whole or not at all. */
record Result(PrintWriter out, Optional<Path> file) {

    void write(String text) {
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return;
        }
        try {
            AtomicFile.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
        } catch (SaveException e) {
            throw new InputException(e);
        }
    }
}
