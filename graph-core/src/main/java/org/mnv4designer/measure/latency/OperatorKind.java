package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a device may be unable to do: the words of a profile's support list. */
public enum OperatorKind {
    CONVOLUTION(WorkClass.POINTWISE, WorkClass.CONV_3X3, WorkClass.CONV, WorkClass.STEM, WorkClass.LINEAR),
    GROUPED_CONVOLUTION(WorkClass.GROUPED),
    DEPTHWISE_CONVOLUTION(
            WorkClass.DEPTHWISE_3,
            WorkClass.DEPTHWISE_3_STRIDED,
            WorkClass.DEPTHWISE_5,
            WorkClass.DEPTHWISE_5_STRIDED,
            WorkClass.DEPTHWISE_LARGE,
            WorkClass.DEPTHWISE_LARGE_STRIDED),
    LINEAR(WorkClass.LINEAR, WorkClass.POINTWISE),
    /** Product of two activations, as in attention. */
    MATMUL(WorkClass.ATTENTION, WorkClass.ATTENTION_BATCHED),
    SOFTMAX(WorkClass.SOFTMAX),
    LAYER_NORM(WorkClass.NORMALIZATION),
    /** A batch norm or scale by channel that could not be folded. */
    CHANNEL_AFFINE(WorkClass.ELEMENTWISE),
    RELU(WorkClass.ACTIVATION),
    HARD_SWISH(WorkClass.ACTIVATION),
    /** Sigmoid, hard sigmoid and SiLU. */
    SIGMOID(WorkClass.ACTIVATION, WorkClass.EXPONENTIAL),
    GELU(WorkClass.EXPONENTIAL),
    ADD(WorkClass.ELEMENTWISE),
    MULTIPLY(WorkClass.ELEMENTWISE),
    SUBTRACT(WorkClass.ELEMENTWISE),
    DIVIDE(WorkClass.ELEMENTWISE),
    /** One over the square root. */
    RSQRT(WorkClass.ELEMENTWISE),
    /** Every other arithmetic on elements. */
    ARITHMETIC(WorkClass.ELEMENTWISE),
    POOL(WorkClass.POOLING),
    /** Mean or maximum over a whole map, and means over axes. */
    GLOBAL_POOL(WorkClass.POOLING),
    /** Sum over axes. */
    SUM(WorkClass.POOLING),
    /** Product, maximum or minimum over axes. */
    REDUCTION(WorkClass.POOLING),
    CONCAT(WorkClass.LAYOUT),
    SLICE(WorkClass.LAYOUT),
    PAD(WorkClass.LAYOUT),
    RESIZE(WorkClass.LAYOUT),
    TRANSPOSE(WorkClass.LAYOUT),
    /** Any operator, views too: stands with conditions on tensors. */
    TENSOR,
    /** An operator that we do not know. */
    OPAQUE;

    private final List<WorkClass> work;

    OperatorKind(WorkClass... work) {
        this.work = List.of(work);
    }

    /** The kinds of work that such operators are. */
    List<WorkClass> work() {
        return work;
    }

    /** The name used in profile files: {@code layer-norm}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OperatorKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }
}
