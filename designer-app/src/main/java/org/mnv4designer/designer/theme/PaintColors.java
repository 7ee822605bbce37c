package org.mnv4designer.designer.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.paint.Color;

/** The colours of one palette, for code that paints. Immutable. */
public final class PaintColors {
    private final Map<ColorRole, Color> colors = new EnumMap<>(ColorRole.class);

    PaintColors(Function<ColorRole, Color> source) {
        for (ColorRole role : ColorRole.values()) {
            colors.put(role, source.apply(role));
        }
    }

    /** The light palette. */
    public static PaintColors light() {
        return new PaintColors(role -> Color.web(role.fallback()));
    }

    /** The colour of a role. */
    public Color get(ColorRole role) {
        return colors.getOrDefault(role, Color.TRANSPARENT);
    }

    /** A role's colour laid thinly over another's, opaque so that it paints fast. */
    public Color tint(ColorRole role, ColorRole ground, double strength) {
        return get(ground).interpolate(get(role), strength);
    }
}
