package org.mnv4designer.measure.accuracy;

import java.util.Locale;

/**
 * By how many points of top-1 a second network is estimated to be better than a first one, with a nominal 80 % band that
 * was made of pairs of networks of one family and recipe.
 */
public record AccuracyDifference(double points, double low, double high) {
    /** Points between two runs of one network, and the sampling error of 50,000 images (docs/measures.md). */
    private static final double RUN_TO_RUN = 0.3;

    private static final String NO_DIFFERENCE = "no difference that the data can show";

    /** Whether the data can tell the two apart. */
    public boolean isShown() {
        return Math.abs(points) > RUN_TO_RUN && (low > 0 || high < 0);
    }

    /** The answer in words, with its figures. */
    public String verdict(String first, String second) {
        String answer = isShown() ? (points > 0 ? second : first) + " is more accurate" : NO_DIFFERENCE;
        return String.format(Locale.ROOT, "%s (%+.1f points, 80 %% band %+.1f to %+.1f)", answer, points, low, high);
    }
}
