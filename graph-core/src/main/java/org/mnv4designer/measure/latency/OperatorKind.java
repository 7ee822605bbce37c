package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a device may be unable to do: the words of a profile's support list. */
public enum OperatorKind {
    CONVOLUTION,
    GROUPED_CONVOLUTION,
    DEPTHWISE_CONVOLUTION,
    LINEAR,
    /** Product of two activations, as in attention. */
    MATMUL,
    SOFTMAX,
    LAYER_NORM,
    /** A batch norm or scale by channel that could not be folded. */
    CHANNEL_AFFINE,
    RELU,
    HARD_SWISH,
    /** Sigmoid, hard sigmoid and SiLU. */
    SIGMOID,
    GELU,
    ADD,
    MULTIPLY,
    /** Every other arithmetic on elements. */
    ARITHMETIC,
    POOL,
    GLOBAL_POOL,
    CONCAT,
    SLICE,
    PAD,
    RESIZE,
    TRANSPOSE,
    /** An operator that we do not know. */
    OPAQUE;

    /** The name used in profile files: {@code layer-norm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OperatorKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }
}
