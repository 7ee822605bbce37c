package org.mnv4designer.designer.part.history;

import java.util.Locale;
import org.mnv4designer.designer.kit.Figures;

/** Differences with their signs; no difference is a plain zero. */
final class ChangeWords {
    private ChangeWords() {}

    /** {@code +3.2 M}. */
    static String count(double difference) {
        return sign(difference) + Figures.brief((long) Math.abs(difference));
    }

    /** {@code −0.0421}. */
    static String millis(double difference) {
        return difference == 0 ? "0" : sign(difference) + Figures.millis(Math.abs(difference));
    }

    /** {@code +0.12}. */
    static String points(double difference) {
        return Math.abs(difference) < 0.005
                ? "0"
                : sign(difference) + String.format(Locale.ROOT, "%.2f", Math.abs(difference));
    }

    private static String sign(double difference) {
        return difference > 0 ? "+" : difference < 0 ? "−" : "";
    }
}
