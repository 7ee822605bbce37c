package org.mnv4designer.base.op;

/**
 * What running an operator once costs, in whole numbers.
 *
 * @param macs multiply-accumulates of convolutions (padded positions and fixed blur filters included), linear layers and
 *     matrix products; nothing for biases
 * @param attentionMacs the part of {@code macs} that multiplies two activations
 * @param otherOperations everything else that is computed per element (docs/measures.md)
 * @param activations elements written by convolutions, linear layers and matrix products
 */
public record Counts(long macs, long attentionMacs, long otherOperations, long activations) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts other(long operations) {
        return new Counts(0, 0, operations, 0);
    }

    static Counts multiplying(long macs, long written) {
        return new Counts(macs, 0, 0, written);
    }

    public Counts plus(Counts other) {
        return new Counts(
                Math.addExact(macs, other.macs),
                Math.addExact(attentionMacs, other.attentionMacs),
                Math.addExact(otherOperations, other.otherOperations),
                Math.addExact(activations, other.activations));
    }
}
