package org.mnv4designer.run;

import java.nio.FloatBuffer;

/**
 * What the numbers of a tensor are like. Minimum, maximum and mean are those of the finite ones; not a number if there are
 * none.
 *
 * @param zeros how many are exactly 0
 * @param nans how many are not a number
 * @param infinities how many are infinite
 */
public record ValueStatistics(
        long count, double minimum, double maximum, double mean, long zeros, long nans, long infinities) {

    /** What such numbers mean for the layers behind. */
    public enum Health {
        SOUND,
        /** All are 0: nothing comes through. */
        DEAD,
        /** Not a number, infinite, or larger than {@link #LARGEST}. */
        EXPLODING
    }

    /** Beyond this, values of a network are out of hand: float16 ends at 65504. */
    public static final double LARGEST = 1e4;

    public static ValueStatistics of(Tensor tensor) {
        FloatBuffer values = tensor.values();
        int count = values.remaining();
        long zeros = 0;
        long nans = 0;
        long infinities = 0;
        double sum = 0;
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            float value = values.get(i);
            if (Float.isFinite(value)) {
                sum += value;
                minimum = Math.min(minimum, value);
                maximum = Math.max(maximum, value);
                zeros += value == 0 ? 1 : 0;
            } else if (Float.isNaN(value)) {
                nans++;
            } else {
                infinities++;
            }
        }
        long finite = count - nans - infinities;
        return finite == 0
                ? new ValueStatistics(count, Double.NaN, Double.NaN, Double.NaN, 0, nans, infinities)
                : new ValueStatistics(count, minimum, maximum, sum / finite, zeros, nans, infinities);
    }

    /** Zeros as a share of all, 0 to 1. */
    public double zeroShare() {
        return count == 0 ? 0 : (double) zeros / count;
    }

    public Health health() {
        if (nans + infinities > 0 || maximum > LARGEST || minimum < -LARGEST) {
            return Health.EXPLODING;
        }
        return count > 0 && zeros == count ? Health.DEAD : Health.SOUND;
    }
}
