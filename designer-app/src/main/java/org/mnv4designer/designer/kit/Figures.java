package org.mnv4designer.designer.kit;

import java.util.Locale;

/** Numbers as people read them: exact with thousands apart, or short with a prefix. Always with a dot for decimals. */
public final class Figures {
    private static final String[] DECIMAL = {"", " k", " M", " G", " T", " P"};
    private static final String[] BINARY = {" B", " KiB", " MiB", " GiB", " TiB", " PiB"};

    private Figures() {}

    /** All digits, thousands apart: {@code 3,774,024}. */
    public static String exact(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Three significant digits with a prefix: {@code 3.77 M}. */
    public static String brief(long count) {
        return scaled(count, 1000, DECIMAL);
    }

    /** Three significant digits in powers of 1024: {@code 1.53 MiB}. */
    public static String bytes(long count) {
        return scaled(count, 1024, BINARY);
    }

    /** Milliseconds with three significant digits, without the unit: {@code 0.0421}, {@code 1.10}, {@code 214}. */
    public static String millis(double millis) {
        return significant(millis);
    }

    /** A share of one as percent with one decimal, without the sign: {@code 38.2}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    /** Percentage points with two decimals, without the sign: {@code 74.31}. */
    public static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    private static String scaled(long count, int base, String[] prefixes) {
        double value = count;
        int prefix = 0;
        while (Math.abs(value) >= base * 0.9995 && prefix < prefixes.length - 1) {
            value /= base;
            prefix++;
        }
        return (prefix == 0 ? Long.toString(count) : significant(value)) + prefixes[prefix];
    }

    /** Three significant digits, at most four decimals. */
    private static String significant(double value) {
        double size = Math.abs(value);
        int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : size >= 0.09995 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
