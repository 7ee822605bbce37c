package org.mnv4designer.designer.chart;

/**
 * A point that can be pointed at, walked to and chosen.
 *
 * @param id unique in its plot, the same in the next plot of the same things
 * @param x along the axis
 * @param y along the axis
 * @param radius of what is drawn there, in pixels
 * @param words all that is to be said of it, with exact figures and units; also read aloud
 */
public record Spot(String id, double x, double y, double radius, String words) {}
