package org.mnv4designer.designer.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser.ExtensionFilter;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.text.Text;

/** Writes the error log to a file of the user's choice. */
final class LogExport {
    private final Dialogs dialogs;
    private final Text text;

    LogExport(Dialogs dialogs, Text text) {
        this.dialogs = dialogs;
        this.text = text;
    }

    void export(String log) {
        dialogs.chooseToSave(text.errorLogExport(), "errors.log", new ExtensionFilter(text.viewErrorLog(), "*.log"))
                .ifPresent(file -> write(file, log));
    }

    private void write(Path file, String log) {
        try {
            Files.writeString(file, log);
        } catch (IOException cannotBeWritten) {
            dialogs.error(text.errorSave(file.getFileName()), String.valueOf(cannotBeWritten.getMessage()));
        }
    }
}
