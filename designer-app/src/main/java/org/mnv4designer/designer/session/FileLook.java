package org.mnv4designer.designer.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.mnv4designer.design.Design;

/**
 * A look at the file of a session, off the thread of the user interface.
 *
 * @param mark the version that the session knows
 * @param seen the version at the last look
 */
record FileLook(Path file, FileMark mark, FileMark seen, FileState.Access access) {

    /**
     * What is there now.
     *
     * @param design what the file holds; empty if it is gone, cannot be read, or is the version that is known
     */
    record Found(FileMark mark, Optional<Design> design, FileState.Access access) {}

    /** Looks, and reads the file if it is not the version of the last look; empty if there is nothing new. */
    Optional<Found> now(Function<Path, Optional<Design>> reader) {
        FileMark present = FileMark.of(file);
        FileState.Access may = FileMark.accessTo(file);
        if (present.equals(seen)) {
            return may == access ? Optional.empty() : Optional.of(new Found(present, Optional.empty(), may));
        }
        Optional<Design> design = present.isThere() && !present.equals(mark) ? reader.apply(file) : Optional.empty();
        return Optional.of(new Found(present, design, may));
    }
}
