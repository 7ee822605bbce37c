package org.mnv4designer.run.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param samples how many undisturbed samples of every network are wanted
 * @param fewest with how many a network is content when the time is over
 * @param limit how long the samples may take; a noisy computer needs more tries
 */
public record Effort(int samples, int fewest, Duration limit) {
    /** A minute on a quiet computer. */
    public static final Effort THOROUGH = new Effort(9, 5, Duration.ofSeconds(150));

    /** Some seconds, with a third of the micro-benchmarks. */
    public static final Effort QUICK = new Effort(5, 3, Duration.ofSeconds(45));

    /** For one network at a time that only judges a profile. */
    public static final Effort CHECK = new Effort(5, 3, Duration.ofSeconds(20));

    public Effort {
        if (fewest < 1 || samples < fewest || limit.isNegative()) {
            throw new IllegalArgumentException(
                    "needs 1 <= fewest <= samples and some time, got " + fewest + ", " + samples + ", " + limit);
        }
    }
}
