package org.mnv4designer.designer.cli;

import java.util.Locale;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;

/** Numbers as people read them on a terminal; always with a point, whatever the machine's language. */
final class Figures {
    private Figures() {}

    /** {@code 186,005,568}. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 14.4 MB}; powers of 1000. */
    static String bytes(long count) {
        if (count < 1000) {
            return count + " B";
        }
        double scaled = count / 1000.0;
        String unit = "kB";
        for (String larger : new String[] {"MB", "GB", "TB"}) {
            if (scaled >= 1000) {
                scaled /= 1000;
                unit = larger;
            }
        }
        return String.format(Locale.ROOT, "%.1f %s", scaled, unit);
    }

    /** Three significant digits or so: {@code 0.41}, {@code 2.37}, {@code 18.1}, {@code 240}. */
    static String millis(double milliseconds) {
        int digits = milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + digits + "f", milliseconds);
    }

    static String band(Estimate.Known<Millis> known) {
        return millis(known.low().count()) + " to " + millis(known.high().count());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share);
    }

    /** With its sign: {@code +3.2 %}. */
    static String change(double percent) {
        return String.format(Locale.ROOT, "%+.1f %%", percent);
    }
}
