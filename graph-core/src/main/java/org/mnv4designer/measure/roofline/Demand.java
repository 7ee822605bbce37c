package org.mnv4designer.measure.roofline;

import org.mnv4designer.measure.latency.Bound;

/**
 * What an operator asks of a device in one run.
 *
 * @param macs multiply-accumulates
 * @param weightBytes bytes of weights and biases that it reads
 * @param activationBytes bytes of all its inputs and outputs
 */
public record Demand(long macs, long weightBytes, long activationBytes) {
    public static final Demand NONE = new Demand(0, 0, 0);

    public Demand {
        if (macs < 0 || weightBytes < 0 || activationBytes < 0) {
            throw new IllegalArgumentException(
                    "a demand cannot be negative: " + macs + ", " + weightBytes + ", " + activationBytes);
        }
    }

    public long bytes() {
        return weightBytes + activationBytes;
    }

    /** Operational intensity in MACs for each byte; 0 where nothing is moved. */
    public double intensity() {
        return bytes() == 0 ? 0 : (double) macs / bytes();
    }

    /**
     * The time at a ridge point, in units of the time of one MAC at peak rate: the larger of computing and moving.
     *
     * @param ridge MACs that the hardware does while it moves one byte
     */
    public double time(double ridge) {
        return Math.max(macs, bytes() * ridge);
    }

    /** What takes longer at a ridge point; at the ridge point itself, computing. */
    public Bound bound(double ridge) {
        return macs >= bytes() * ridge ? Bound.COMPUTE : Bound.MEMORY;
    }

    public Demand plus(Demand other) {
        return new Demand(
                Math.addExact(macs, other.macs),
                Math.addExact(weightBytes, other.weightBytes),
                Math.addExact(activationBytes, other.activationBytes));
    }
}
