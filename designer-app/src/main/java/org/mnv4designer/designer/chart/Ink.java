package org.mnv4designer.designer.chart;

/**
 * What a chart is drawn with: the screen's canvas or a file, so that each chart is written once. Coordinates in pixels from
 * the top left; points of lines and areas are given as x and y in turn.
 */
public interface Ink {

    /** Where words stand beside their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Sharp and one pixel wide. */
    void line(double x1, double y1, double x2, double y2, Tone tone);

    /** As {@link #line}, in dashes. */
    void dashed(double x1, double y1, double x2, double y2, Tone tone);

    void path(double[] points, double width, Tone tone);

    /** @param strength of the colour over the surface, 0 to 1 */
    void area(double[] corners, Tone tone, double strength);

    /** @param strength of the colour over the surface, 0 to 1 */
    void bar(double x, double y, double width, double height, Tone tone, double strength);

    /**
     * A point that lets others shine through, with an edge of its own.
     *
     * @param opacity of its inside, 0 for a hollow one
     */
    void mark(Symbol symbol, double x, double y, double radius, Tone tone, double opacity);

    /** Around something that is looked at. */
    void ring(double x, double y, double radius);

    /** One line of words, upright centred at y. */
    void words(double x, double y, String words, Anchor anchor, Tone tone);

    /** Draws only inside a rectangle from now on, until {@link #unclip}. */
    void clip(double x, double y, double width, double height);

    void unclip();
}
