package org.mnv4designer.designer.part.canvas.diagram;

/** A short editable fact on a node, such as {@code e4}, and the parameter that it shows (empty: not editable). */
public record Chip(String text, String parameter) {
    /** A chip that only informs. */
    public static Chip fact(String text) {
        return new Chip(text, "");
    }

    /** Whether a double-click on it may edit a parameter. */
    public boolean isEditable() {
        return !parameter.isEmpty();
    }
}
