package org.mnv4designer.designer.part.canvas.diagram;

/**
 * A node's part in the chosen cost.
 *
 * @param share of the whole design, 0 to 1
 * @param level the share relative to the largest share of any node, 0 to 1: the place on the colour scale
 * @param figure what stands on the node, such as {@code 12.4 %}; empty when there is nothing to show
 */
public record Heat(double share, double level, String figure) {
    private static final Heat NONE = new Heat(0, 0, "");

    /** Refuses shares and levels outside 0 to 1. */
    public Heat {
        requireFraction("share", share);
        requireFraction("level", level);
    }

    /** No cost known or chosen. */
    public static Heat none() {
        return NONE;
    }

    /** Whether there is anything to show. */
    public boolean isPresent() {
        return !figure.isEmpty();
    }

    private static void requireFraction(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie between 0 and 1, got " + value);
        }
    }
}
