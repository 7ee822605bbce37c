package org.mnv4designer.designer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mnv4designer.designer.shell.DesignerApp;

/** Opens the designer where there is a display. */
final class OpenDesigner {
    private OpenDesigner() {}

    /** Returns when the window is closed, or at once if a designer runs already. */
    static void with(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new InputException(file + ": there is no such file. Fix: name designs that exist, or none");
            }
        }
        if (!hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            throw new InputException(
                    "no display was found (neither DISPLAY nor WAYLAND_DISPLAY is set), so the designer"
                            + " cannot open a window. Fix: use a command that needs none; \"mnv4 --help\" lists them");
        }
        DesignerApp.open(files).ifPresent(problem -> {
            throw new InputException(problem);
        });
    }

    static boolean hasDisplay(String system, Map<String, String> environment) {
        boolean needsServer = system.equals("Linux");
        return !needsServer
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
