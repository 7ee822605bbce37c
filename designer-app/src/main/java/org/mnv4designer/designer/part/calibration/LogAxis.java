package org.mnv4designer.designer.part.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A logarithmic scale.
 *
 * @param low above 0
 * @param high above low
 */
record LogAxis(double low, double high) {
    private static final double[] STEPS = {1, 2, 5};
    private static final double ROOM = 1.25;

    /** A scale that holds all values, with some room around them. */
    static LogAxis around(double smallest, double largest) {
        return new LogAxis(smallest / ROOM, largest * ROOM);
    }

    /** Where a value lies, 0 at the low end and 1 at the high one. */
    double share(double value) {
        return Math.log(value / low) / Math.log(high / low);
    }

    /** Round values: 1, 2, 5, 10, …; where the scale is long the powers of ten only. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double decades = Math.log10(high / low);
        for (int power = (int) Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
            for (double step : STEPS) {
                double tick = step * Math.pow(10, power);
                boolean isShown = decades < 2.5 || step == 1;
                if (isShown && tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** A tick in words: 0.05, 2, 1000. */
    static String label(double tick) {
        int digits = tick >= 1 ? 0 : (int) Math.ceil(-Math.log10(tick) - 1e-9);
        return String.format(Locale.ROOT, "%." + digits + "f", tick);
    }
}
