package org.mnv4designer.designer.part.inference;

import java.util.Locale;

/** Values of networks as people read them: three significant digits, with an exponent where that is shorter. */
final class ValueWords {
    private ValueWords() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size >= 99999.5 || size < 0.0005) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
