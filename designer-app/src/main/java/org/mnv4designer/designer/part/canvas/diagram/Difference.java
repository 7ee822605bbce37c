package org.mnv4designer.designer.part.canvas.diagram;

import org.mnv4designer.designer.theme.ColorRole;

/** What became of a node when its picture is compared with another: a colour and a sign. */
public enum Difference {
    ADDED("+", ColorRole.GOOD),
    REMOVED("−", ColorRole.ERROR),
    CHANGED("≠", ColorRole.WARNING);

    private final String sign;
    private final ColorRole color;

    Difference(String sign, ColorRole color) {
        this.sign = sign;
        this.color = color;
    }

    /** One character, so that nobody depends on the colour. */
    public String sign() {
        return sign;
    }

    public ColorRole color() {
        return color;
    }
}
