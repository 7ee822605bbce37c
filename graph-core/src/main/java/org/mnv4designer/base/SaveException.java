package org.mnv4designer.base;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be saved; what was there before is untouched. The message names the file, the reason and a remedy. */
public final class SaveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;

    public SaveException(Path file, String reason, String fix) {
        super(message(file, reason, fix));
        this.file = file.toString();
    }

    SaveException(Path file, IOException cause, String fix) {
        super(message(file, reason(cause), fix), cause);
        this.file = file.toString();
    }

    /** The path of the file that was to be saved. */
    public String file() {
        return file;
    }

    private static String message(Path file, String reason, String fix) {
        return "cannot save " + file + ": " + reason + "; the previous file, if any, is unchanged. Fix: " + fix;
    }

    private static String reason(IOException cause) {
        String text = String.valueOf(cause.getMessage());
        return cause.getClass() == IOException.class ? text : cause.getClass().getSimpleName() + " " + text;
    }
}
