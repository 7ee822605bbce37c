package org.mnv4designer.designer.part.canvas.paint;

/**
 * How much of a node is drawn at a zoom. Text, ports and rounded corners cost most, so the smaller the nodes and the more
 * of them are seen, the less each gets.
 */
public enum Detail {
    /** Boxes in the colour of their family, straight wires. */
    FAR,
    /** Boxes with the form's letters, straight wires. */
    MIDDLE,
    /** All texts, none smaller than can be read; chips without boxes, square corners. */
    NEAR,
    /** As {@link #NEAR}, with rounded corners: where few nodes are seen. */
    NEAR_AND_FEW,
    /** Everything. */
    FULL;

    private static final double MIDDLE_FROM = 0.25;
    private static final double NEAR_FROM_IF_FEW = 0.36;
    private static final double NEAR_FROM = 0.45;
    private static final double FULL_FROM = 0.75;
    private static final int FEW = 80;

    /** The detail for a zoom at which so many nodes are seen. */
    public static Detail at(double zoom, int seen) {
        if (zoom >= FULL_FROM) {
            return FULL;
        }
        if (zoom >= NEAR_FROM_IF_FEW && seen <= FEW) {
            return NEAR_AND_FEW;
        }
        if (zoom >= NEAR_FROM) {
            return NEAR;
        }
        return zoom >= MIDDLE_FROM ? MIDDLE : FAR;
    }

    /** Whether names, parameters and shapes can be read. */
    public boolean hasTexts() {
        return compareTo(NEAR) >= 0;
    }

    /** Whether corners are rounded. */
    public boolean isRounded() {
        return compareTo(NEAR_AND_FEW) >= 0;
    }

    /** What texts are scaled by: as the zoom, but not below what can be read. */
    static double textScale(double zoom) {
        return Math.max(zoom, FULL_FROM);
    }
}
