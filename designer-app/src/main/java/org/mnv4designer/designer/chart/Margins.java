package org.mnv4designer.designer.chart;

/** Room around the axes for labels, in pixels. */
public record Margins(double left, double top, double right, double bottom) {
    /** For labels of four or five characters and a title below. */
    public static final Margins USUAL = new Margins(52, 22, 16, 38);

    public Margins withRight(double other) {
        return new Margins(left, top, other, bottom);
    }
}
