package org.mnv4designer.designer.chart;

import java.util.function.DoubleFunction;

/**
 * One axis of a plot with all that it reaches when nothing is zoomed.
 *
 * @param title quantity and unit
 * @param low below {@code high}; above 0 on a logarithmic axis
 * @param label of a tick
 */
public record Axis(String title, double low, double high, boolean logarithmic, DoubleFunction<String> label) {

    /** Between exact ends. */
    public static Axis linear(String title, double low, double high) {
        return new Axis(title, low, high, false, Scale::label);
    }

    /** From 0 to a round number that is at least the given one. */
    public static Axis upTo(String title, double largest) {
        return linear(title, 0, Scale.linear(largest, 0, 1).high());
    }

    /** Between round numbers around two values above 0. */
    public static Axis logarithmic(String title, double smallest, double largest) {
        Scale round = Scale.logarithmic(smallest, largest, 0, 1);
        return new Axis(title, round.low(), round.high(), true, Scale::label);
    }

    public Axis labelled(DoubleFunction<String> otherLabel) {
        return new Axis(title, low, high, logarithmic, otherLabel);
    }

    /** The part between two shares of the axis, laid between two places. */
    Scale part(double lowShare, double highShare, double from, double to) {
        Scale all = new Scale(low, high, 0, 1, logarithmic);
        return new Scale(all.valueAt(lowShare), all.valueAt(highShare), from, to, logarithmic);
    }
}
