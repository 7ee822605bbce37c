package org.mnv4designer.designer.kit;

import java.util.OptionalDouble;

/**
 * What may be typed into a number field.
 *
 * @param minimum smallest value allowed
 * @param maximum largest value allowed
 * @param step what the arrow keys add
 */
public record NumberInput(double minimum, double maximum, double step, boolean whole) {
    public static NumberInput whole(int minimum, int maximum, int step) {
        return new NumberInput(minimum, maximum, step, true);
    }

    public static NumberInput real(double minimum, double maximum, double step) {
        return new NumberInput(minimum, maximum, step, false);
    }

    /** The number that a text means, or empty if it is none or out of range. */
    public OptionalDouble parse(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            boolean allowed = value >= minimum && value <= maximum && (!whole || value == Math.rint(value));
            return allowed ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** A value as people type it: {@code 3}, {@code 0.25}, {@code 1e-5}. */
    public String format(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }

    /** A value some steps up or down, kept in range. */
    public double stepped(double value, int steps) {
        return Math.max(minimum, Math.min(maximum, value + steps * step));
    }
}
