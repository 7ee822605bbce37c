package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Rectangle2D;

/**
 * A block that is about to be dropped.
 *
 * @param bounds where it would stand, in world coordinates; empty box for none
 * @param outcome what would come of it
 */
public record Ghost(Rectangle2D bounds, Outcome outcome) {
    /** No ghost. */
    public static final Ghost NONE = new Ghost(Rectangle2D.EMPTY, Outcome.UNKNOWN);

    /**
     * What would come of a drop.
     *
     * @param shape what would leave the block, such as {@code 28×28×96}; empty if it is not known or refused
     * @param refusal why the block cannot stand there; empty if it can
     */
    public record Outcome(String title, String shape, String refusal) {
        /** Nothing is known of it. */
        public static final Outcome UNKNOWN = new Outcome("", "", "");

        /** Whether it would be an error. */
        public boolean isRefused() {
            return !refusal.isEmpty();
        }

        /** What to write on the ghost. */
        public String text() {
            return isRefused() ? refusal : shape.isEmpty() ? title : title + " → " + shape;
        }
    }

    /** Whether there is one. */
    public boolean isPresent() {
        return !bounds.equals(Rectangle2D.EMPTY);
    }
}
