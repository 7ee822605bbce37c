package org.mnv4designer.designer.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/** The palettes of the designer. A theme is a style class on the root; {@code designer.css} does the rest. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    private static final String ROOT = "mnv4";

    /** The name in settings and on the command line: {@code light}, {@code dark}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a name; light if there is none of that name. */
    public static Theme of(String id) {
        return Arrays.stream(values())
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElse(LIGHT);
    }

    /** The palette that a root of a scene was given; light if none was. */
    public static Theme shownBy(Parent root) {
        return Arrays.stream(values())
                .filter(theme -> root.getStyleClass().contains(theme.id()))
                .findFirst()
                .orElse(LIGHT);
    }

    /** What the light/dark switch goes to. */
    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /** Gives the root of a scene our style sheet and this palette, instead of the palette that it had. */
    public void applyTo(Parent root) {
        String sheet = Theme.class.getResource("designer.css").toExternalForm();
        if (!root.getStylesheets().contains(sheet)) {
            root.getStylesheets().add(sheet);
        }
        List<String> classes = root.getStyleClass();
        for (Theme theme : values()) {
            classes.remove(theme.id());
        }
        if (!classes.contains(ROOT)) {
            classes.add(ROOT);
        }
        classes.add(id());
    }
}
