package org.mnv4designer.designer.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemThemeTest {
    @TempDir
    Path home;

    @Test
    void theVariableDecidesBeforeTheFile() throws IOException {
        settings("gtk-application-prefer-dark-theme = 1");
        assertEquals(Theme.DARK, SystemTheme.in(Map.of(), home));
        assertEquals(Theme.LIGHT, SystemTheme.in(Map.of("GTK_THEME", "Adwaita"), home));
        assertEquals(Theme.DARK, SystemTheme.in(Map.of("GTK_THEME", "Adwaita:dark"), home));
    }

    @Test
    void lightWhereNothingIsSaid() throws IOException {
        assertEquals(Theme.LIGHT, SystemTheme.in(Map.of(), home));
        settings("gtk-theme-name=Breeze");
        assertEquals(Theme.LIGHT, SystemTheme.in(Map.of(), home));
    }

    private void settings(String line) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/gtk-3.0"));
        Files.writeString(folder.resolve("settings.ini"), "[Settings]\n" + line + "\n");
    }
}
