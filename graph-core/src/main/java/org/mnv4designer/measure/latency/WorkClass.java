package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of work that devices do at different speeds. */
public enum WorkClass {
    /** 1x1 convolution, or a linear layer applied at several places. */
    POINTWISE,
    /** Dense 3x3 convolution of stride 1 without dilation: the form that Winograd kernels take. */
    CONV_3X3,
    /** Any other dense convolution. */
    CONV,
    /** Larger than 1x1 on an image of at most four channels: too few to fill vector registers. */
    STEM,
    /** Convolution in more than one group but fewer than channels. */
    GROUPED,
    /** Matrix times vector: linear layers and 1x1 convolutions of a 1x1 map. */
    LINEAR,
    /** One product of two activations, as with shared keys and values. */
    ATTENTION,
    /** Several products of two activations side by side, one for each head. */
    ATTENTION_BATCHED,
    DEPTHWISE_3,
    DEPTHWISE_3_STRIDED,
    DEPTHWISE_5,
    DEPTHWISE_5_STRIDED,
    DEPTHWISE_LARGE,
    DEPTHWISE_LARGE_STRIDED,
    SOFTMAX,
    /** Pooling and reductions. */
    POOLING,
    /** Arithmetic on tensors: residual sums, gates, scales, norms by channel that could not be folded. */
    ELEMENTWISE,
    /** Activations that runtimes do not fuse into a convolution, of straight pieces: hard-swish, hard sigmoid. */
    ACTIVATION,
    /** Activations with an exponential for each element, several times dearer on CPUs: GELU, SiLU, sigmoid. */
    EXPONENTIAL,
    /** Layer norms: statistics of the tensor itself. */
    NORMALIZATION,
    /** Copies: transposes, concatenation, slices, padding, resizing. */
    LAYOUT;

    /** The name used in profile files and tables: {@code conv-3x3} for {@link #CONV_3X3}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WorkClass> of(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }

    /** Whether this multiplies with all input channels, so that arithmetic units are well fed. */
    public boolean isDense() {
        return ordinal() <= ATTENTION_BATCHED.ordinal();
    }

    public boolean isDepthwise() {
        return ordinal() >= DEPTHWISE_3.ordinal() && ordinal() <= DEPTHWISE_LARGE_STRIDED.ordinal();
    }

    /** Whether this does little else than move data. */
    public boolean isLight() {
        return ordinal() >= SOFTMAX.ordinal();
    }

    /** Whether runtimes commonly attach this to the operator before it, so that it is not launched by itself. */
    public boolean isAttached() {
        return this == ELEMENTWISE || this == ACTIVATION || this == EXPONENTIAL;
    }
}
