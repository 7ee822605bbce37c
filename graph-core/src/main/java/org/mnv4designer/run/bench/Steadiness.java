package org.mnv4designer.run.bench;

import java.util.List;
import java.util.Locale;

/**
 * How even the control network has run; on a computer that does nothing besides, both would be equal.
 *
 * @param fast its time while little disturbs it, in milliseconds: the 10th percentile of the readings
 * @param slow the 90th percentile
 */
public record Steadiness(double fast, double slow) {
    /**
     * The spread from which on a computer is too noisy. Drift is divided out by the readings around a sample, so what is
     * left of it is how much the computer changes from one reading to the next: at this spread about a tenth, which is as
     * much as estimates may be off at all.
     */
    static final double LARGEST_SPREAD = 1.5;

    /** A reading that is slower than the fast ones by more than this share was disturbed. */
    static final double TOLERANCE = 0.08;

    /** What some readings say; at least one. */
    static Steadiness of(List<Double> readings) {
        double[] sorted =
                readings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Steadiness(sorted[sorted.length / 10], sorted[sorted.length * 9 / 10]);
    }

    /** How many times slower the slow readings are than the fast ones. */
    public double spread() {
        return slow / fast;
    }

    boolean isTooNoisy() {
        return spread() > LARGEST_SPREAD;
    }

    /** Whether what was measured between two readings was left alone. */
    boolean isUndisturbed(double before, double after) {
        return Math.max(before, after) <= (1 + TOLERANCE) * fast;
    }

    /** For people. */
    public String words() {
        return String.format(
                Locale.ROOT, "the control network took %.2f to %.2f ms (10th to 90th percentile)", fast, slow);
    }
}
