package org.mnv4designer.measure.latency;

import java.util.Set;

/**
 * How far off an estimate may be, as distances in the natural logarithm of time, for a nominal share of cases.
 *
 * @param level the nominal share, such as 0.8
 * @param halfWidth the distance for work that the fit has seen
 * @param priors kinds of work that no fitted network contains, so that their rate is a prior
 * @param priorHalfWidth the distance for such work
 * @param unknownHalfWidth the distance where it is not known what becomes of an operator, or that it leaves the device
 */
public record Band(
        double level, double halfWidth, Set<WorkClass> priors, double priorHalfWidth, double unknownHalfWidth) {
    public Band {
        priors = Set.copyOf(priors);
        requireShare(level);
        requireDistance("halfWidth", halfWidth);
        requireDistance("priorHalfWidth", priorHalfWidth);
        requireDistance("unknownHalfWidth", unknownHalfWidth);
    }

    private static void requireShare(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, got " + level);
        }
    }

    private static void requireDistance(String name, double value) {
        if (!(value >= 0 && value < 10)) {
            throw new IllegalArgumentException(name + " must lie between 0 and 10, got " + value);
        }
    }

    /**
     * The distance for a network; independent sources of error add up as squares.
     *
     * @param priorShare the part of the time that rests on priors, 0 to 1
     * @param support the distance that comes of operators of which it is not known how they run
     */
    double halfWidth(double priorShare, double support) {
        double prior = priorShare * priorHalfWidth;
        return Math.sqrt(halfWidth * halfWidth + prior * prior + support * support);
    }
}
