package org.mnv4designer.designer.part.canvas.paint;

/**
 * How much of a node is drawn at a zoom. Text, ports and rounded corners cost most: below 75 % corners and boxes around
 * chips go unless few nodes are seen, below 45 % all text but the form's letters.
 */
public enum Detail {
    /** Boxes in the colour of their family, straight wires. */
    FAR,
    /** Boxes with the form's letters, straight wires. */
    MIDDLE,
    /** All texts, square corners, chips without boxes. */
    NEAR,
    /** Everything. */
    FULL;

    private static final double MIDDLE_FROM = 0.25;
    private static final double NEAR_FROM = 0.45;
    private static final double FULL_FROM = 0.75;
    private static final int FEW = 64;

    /** The detail for a zoom at which so many nodes are seen: a few may have everything as soon as texts are drawn. */
    public static Detail at(double zoom, int seen) {
        if (zoom >= NEAR_FROM) {
            return zoom >= FULL_FROM || seen <= FEW ? FULL : NEAR;
        }
        return zoom >= MIDDLE_FROM ? MIDDLE : FAR;
    }

    /** Whether names, chips and shapes can be read. */
    public boolean hasTexts() {
        return this == NEAR || this == FULL;
    }
}
