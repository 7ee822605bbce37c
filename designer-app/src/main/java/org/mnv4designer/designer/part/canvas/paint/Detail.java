package org.mnv4designer.designer.part.canvas.paint;

/** How much of a node is drawn at a zoom. Text, ports and rounded corners cost most, and below 45 % nobody reads them. */
public enum Detail {
    /** Boxes in the colour of their family, straight wires. */
    FAR,
    /** Boxes with the form's letters, straight wires. */
    MIDDLE,
    /** Everything. */
    NEAR;

    private static final double MIDDLE_FROM = 0.25;
    private static final double NEAR_FROM = 0.45;

    /** The detail for a zoom. */
    public static Detail at(double zoom) {
        if (zoom >= NEAR_FROM) {
            return NEAR;
        }
        return zoom >= MIDDLE_FROM ? MIDDLE : FAR;
    }
}
