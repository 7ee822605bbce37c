package org.mnv4designer.design;

/** A place on the canvas, in pixels at 100 % zoom, of the top left corner of a block or of a bend. */
public record Position(double x, double y) {
    public Position plus(double dx, double dy) {
        return new Position(x + dx, y + dy);
    }
}
