package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.designer.kit.Dialogs.Unsaved;

/** What {@link FileCommands} ask the user, and tell; apart, so that their rules are tested without a window. */
interface FileQuestions {

    /** What to do instead of writing over something. */
    enum Overwrite {
        OVERWRITE,
        SAVE_AS,
        CANCEL
    }

    List<Path> designsToOpen();

    /** A place for a design, by a suggested name. */
    Optional<Path> placeToSave(String suggested);

    Unsaved unsaved(String name);

    /** The file was changed by somebody else since it was read. */
    Overwrite overwriteChanged(String name);

    /** The file cannot be written; true to save under another name. */
    boolean saveReadOnlyElsewhere(String name);

    void error(String headline, String reason);
}
