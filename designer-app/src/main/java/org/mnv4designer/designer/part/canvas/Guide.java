package org.mnv4designer.designer.part.canvas;

import javafx.geometry.Point2D;

/** A line that says why something dragged sticks where it does, in world coordinates. */
public record Guide(Kind kind, Point2D from, Point2D to) {
    /** What a guide shows. */
    public enum Kind {
        /** Edges or centres in line. */
        LINE,
        /** A distance that is found again elsewhere. */
        GAP
    }
}
