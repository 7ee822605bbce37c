package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Point2D;

/**
 * One event of a pointing device.
 *
 * @param screen position in the view, px
 * @param world the same position in the world
 * @param clicks how many clicks in a row this press is
 */
public record Pointer(Point2D screen, Point2D world, Button button, int clicks, Modifiers modifiers) {
    /** Which button was pressed, if any. */
    public enum Button {
        NONE,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /** Which keys are held; {@code shortcut} is Ctrl, or Command on a Mac. */
    public record Modifiers(boolean shift, boolean shortcut, boolean alt) {
        /** No key. */
        public static final Modifiers NONE = new Modifiers(false, false, false);
    }

    /** Whether the selection is to be changed and not replaced. */
    public boolean changesSelection() {
        return modifiers.shift() || modifiers.shortcut();
    }
}
