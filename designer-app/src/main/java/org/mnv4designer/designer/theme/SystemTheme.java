package org.mnv4designer.designer.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What the desktop prefers, as far as GTK's variable and settings file tell: JavaFX 21 does not. */
public final class SystemTheme {
    private static final String VARIABLE = "GTK_THEME";
    private static final String SETTINGS = ".config/gtk-3.0/settings.ini";

    private SystemTheme() {}

    /** That of whoever runs this program. */
    public static Theme ofThisUser() {
        return in(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** Dark if an environment or the settings in a home folder say so, else light. */
    public static Theme in(Map<String, String> environment, Path home) {
        String variable = environment.getOrDefault(VARIABLE, "").toLowerCase(Locale.ROOT);
        return variable.contains("dark") || variable.isEmpty() && settings(home) ? Theme.DARK : Theme.LIGHT;
    }

    private static boolean settings(Path home) {
        try {
            String lines = Files.readString(home.resolve(SETTINGS), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
            return lines.lines()
                    .map(line -> line.replace(" ", ""))
                    .anyMatch(
                            line -> line.matches("gtk-application-prefer-dark-theme=(1|true)|gtk-theme-name=.*dark.*"));
        } catch (IOException noSettings) {
            return false;
        }
    }
}
