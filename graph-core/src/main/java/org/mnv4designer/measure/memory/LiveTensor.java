package org.mnv4designer.measure.memory;

import org.mnv4designer.base.Shape;

/**
 * A tensor of activations and how long it takes memory.
 *
 * @param operator the operator that writes it; {@value #INPUT} for the image
 * @param block whose operator that is; empty for the image
 * @param from place of the first step during which it is live
 * @param to place of the last such step
 */
public record LiveTensor(String operator, String block, Shape shape, int from, int to) {
    /** Stands for the operator of the network's input. */
    public static final String INPUT = "input";

    public long elements() {
        return shape.elements();
    }

    /** Whether this is the image. */
    public boolean isInput() {
        return block.isEmpty() && operator.equals(INPUT);
    }

    /** This tensor, kept to another place. */
    LiveTensor until(int place) {
        return new LiveTensor(operator, block, shape, from, place);
    }

    public boolean isLiveAt(int place) {
        return from <= place && place <= to;
    }

    /** Whether there is a step during which both are live. */
    public boolean meets(LiveTensor other) {
        return from <= other.to && other.from <= to;
    }
}
