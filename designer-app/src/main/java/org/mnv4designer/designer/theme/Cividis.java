package org.mnv4designer.designer.theme;

import javafx.scene.paint.Color;

/**
 * The cividis colour scale (Nuñez, Anderton and Renslow 2018): readable with colour-blind eyes and in print. Sampled at
 * nine points and interpolated between them.
 */
public final class Cividis {
    private static final Color[] SCALE = {
        Color.web("#00224e"),
        Color.web("#1a386f"),
        Color.web("#434e6c"),
        Color.web("#61656f"),
        Color.web("#7d7c78"),
        Color.web("#9b9476"),
        Color.web("#bcae6c"),
        Color.web("#dec958"),
        Color.web("#fee838")
    };

    private Cividis() {}

    /** The colour of a level, 0 to 1. */
    public static Color at(double level) {
        double place = Math.max(0, Math.min(1, level)) * (SCALE.length - 1);
        int below = (int) Math.min(SCALE.length - 2, Math.floor(place));
        return SCALE[below].interpolate(SCALE[below + 1], place - below);
    }

    /** Black or white, whichever reads better on a colour. */
    public static Color inkOn(Color ground) {
        return luminance(ground) > 0.179 ? Color.BLACK : Color.WHITE;
    }

    /** Relative luminance as WCAG 2 defines it, 0 to 1. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
