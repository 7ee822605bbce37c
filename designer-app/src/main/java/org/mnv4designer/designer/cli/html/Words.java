package org.mnv4designer.designer.cli.html;

import java.util.Locale;

/** Numbers and words as the page shows them. */
final class Words {
    private Words() {}

    /** Three significant digits or so. */
    static String millis(double milliseconds) {
        int digits = milliseconds < 1 ? 3 : milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + digits + "f", milliseconds);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%.2f MB", bytes / 1e6);
    }

    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The text, or its beginning and an ellipsis. */
    static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
