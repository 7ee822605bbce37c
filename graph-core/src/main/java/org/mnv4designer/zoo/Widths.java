package org.mnv4designer.zoo;

import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.StemScaling;

/**
 * Scales channel counts by a width multiplier: one rounding from the base count.
 *
 * @param multiplier 1 for the base network
 */
record Widths(double multiplier, Conventions conventions) {
    private static final String STEM = "stem";
    private static final String FROM = "/";

    /** Whether a word names the multiplier from which it scales. */
    static boolean isMarked(String word) {
        return word.contains(FROM);
    }

    /**
     * The count for a word of a network file: {@code 96} scales, {@code 1280/1} scales with multipliers of 1 and more
     * only. A stem without such a mark scales as the library does.
     */
    int channels(String stage, String word) {
        String[] parts = word.split(FROM);
        int base = Integer.parseInt(parts[0]);
        boolean scales = parts.length > 1 ? multiplier >= Double.parseDouble(parts[1]) : !isFixedStem(stage);
        return scales ? conventions.rounding().round(base * multiplier) : base;
    }

    private boolean isFixedStem(String stage) {
        return stage.equals(STEM) && multiplier < 1 && conventions.stemScaling() == StemScaling.FIXED_BELOW_ONE;
    }
}
