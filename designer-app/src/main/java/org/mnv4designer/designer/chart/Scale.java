package org.mnv4designer.designer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where values lie along an axis.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}; above {@code low}
 * @param from the place of the lowest value, in pixels
 * @param to the place of the highest; may lie before {@code from}, as on axes that go up
 * @param logarithmic whether equal distances are equal quotients; then {@code low} is above 0
 */
public record Scale(double low, double high, double from, double to, boolean logarithmic) {
    private static final double[] STEPS = {1, 2, 5, 10};

    /** A logarithmic axis over less than this factor has ticks at equal steps. */
    private static final double NARROW = 6;

    public Scale {
        if (!(low < high) || (logarithmic && !(low > 0)) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("no scale goes from " + low + " to " + high);
        }
    }

    /** From 0 to a round number that is at least the given one. */
    public static Scale linear(double largest, double from, double to) {
        double step = step(Math.max(largest, Double.MIN_NORMAL) / 4);
        return new Scale(0, step * Math.max(1, Math.ceil(largest / step - 1e-9)), from, to, false);
    }

    /** Between exact ends. */
    public static Scale linear(double low, double high, double from, double to) {
        return new Scale(low, high, from, to, false);
    }

    /** From a power of ten, or its double or fivefold, at or below the smallest to one at or above the largest value. */
    public static Scale logarithmic(double smallest, double largest, double from, double to) {
        double low = below(smallest);
        double high = below(largest) == largest ? largest : above(largest);
        return new Scale(low, high > low ? high : above(low), from, to, true);
    }

    private static double below(double value) {
        double power = power(value);
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (power * STEPS[i] <= value * (1 + 1e-9)) {
                return power * STEPS[i];
            }
        }
        return power;
    }

    private static double above(double value) {
        double power = power(value);
        for (double step : STEPS) {
            if (power * step > value * (1 + 1e-9)) {
                return power * step;
            }
        }
        return 10 * power;
    }

    private static double power(double value) {
        return Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
    }

    /** The smallest of 1, 2, 5 times a power of ten that is at least the given step. */
    private static double step(double least) {
        double power = power(least);
        for (double step : STEPS) {
            if (power * step >= least * (1 - 1e-9)) {
                return power * step;
            }
        }
        return 10 * power;
    }

    /** The place of a value; values outside lie at the ends. */
    public double at(double value) {
        double inside = Math.max(low, Math.min(high, value));
        double share = logarithmic ? Math.log(inside / low) / Math.log(high / low) : (inside - low) / (high - low);
        return from + share * (to - from);
    }

    /** As {@link #at}, but values outside lie beyond the ends; those that have no logarithm lie far away. */
    public double beyond(double value) {
        double share = logarithmic
                ? Math.log(Math.max(value, Double.MIN_NORMAL) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return from + share * (to - from);
    }

    /** The value at a place. */
    public double valueAt(double place) {
        double share = (place - from) / (to - from);
        return logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
    }

    /** Round values along the axis: about five, or powers of ten where it spans several. */
    public List<Double> ticks() {
        return logarithmic && high / low > NARROW ? logarithmicTicks() : linearTicks();
    }

    private List<Double> linearTicks() {
        double step = step((high - low) / 5);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private List<Double> logarithmicTicks() {
        boolean wide = high / low > 300;
        List<Double> ticks = new ArrayList<>();
        for (double power = power(low); power <= high * (1 + 1e-9); power *= 10) {
            for (double step : wide ? new double[] {1} : new double[] {1, 2, 5}) {
                double tick = power * step;
                if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** A tick as people read it: {@code 0.02}, {@code 5}, {@code 20 k}. */
    public static String label(double tick) {
        double size = Math.abs(tick);
        if (size >= 1e9) {
            return plain(tick / 1e9) + " G";
        }
        if (size >= 1e6) {
            return plain(tick / 1e6) + " M";
        }
        return size >= 1e4 ? plain(tick / 1e3) + " k" : plain(tick);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.6f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
