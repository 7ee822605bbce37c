package org.mnv4designer.designer.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/** The designer as a program with a window. */
public final class DesignerApp {
    private DesignerApp() {}

    /**
     * Opens the designer, with designs in it if files are named, and returns when it is closed. Call it once in a
     * program.
     */
    public static void open(List<Path> files) {
        Application.launch(
                DesignerApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }
}
