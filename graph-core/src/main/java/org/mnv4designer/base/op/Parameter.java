package org.mnv4designer.base.op;

import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

/**
 * A tensor of numbers that an operator reads.
 *
 * @param shape as PyTorch stores it: convolutions [out, in / groups, height, width], linear layers [out, in]
 */
public record Parameter(ParameterRef ref, Shape shape, Kind kind) {

    /** What a parameter is for: decides whether it is trained, how it starts and how it is quantised. */
    public enum Kind {
        /** Multiplied with activations; one byte in int8. */
        WEIGHT,
        BIAS,
        /** Per-channel factor, starts at 1. */
        SCALE,
        /** Per-channel offset, starts at 0. */
        SHIFT,
        /** Layer scale, starts at the block's small initial value. */
        LAYER_SCALE,
        /** Running mean of a batch norm, not trained. */
        MEAN,
        /** Running variance of a batch norm, not trained. */
        VARIANCE,
        /** Fixed numbers of an imported graph, not trained. */
        CONSTANT;

        public boolean isTrainable() {
            return this != MEAN && this != VARIANCE && this != CONSTANT;
        }
    }

    static Parameter vector(ParameterRef ref, int length, Kind kind) {
        return new Parameter(ref, Shape.of(length), kind);
    }
}
