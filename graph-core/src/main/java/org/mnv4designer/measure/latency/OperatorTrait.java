package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What may decide whether a device runs an operator: the words of the conditions in a profile's support list. A trait
 * belongs to one operator as it stands in a network, so {@code DILATED_AND_STRIDED} means both at once.
 */
public enum OperatorTrait {
    /** Every operator of its kind. */
    ANY(""),
    STRIDE_ABOVE_3("with a stride above 3"),
    DILATED("with dilation"),
    DILATED_UNEQUALLY("with different dilation in height and width"),
    DILATED_AND_STRIDED("with dilation at a stride above 1"),
    KERNEL_ABOVE_3("with a kernel above 3"),
    KERNEL_ABOVE_5("with a kernel above 5"),
    MULTIPLIER_ABOVE_1("with several outputs for each input channel"),
    /** Shared keys and values: MQA. */
    ONE_PRODUCT("as one product"),
    /** A product for each head: MHSA. */
    SEVERAL_PRODUCTS("as one product for each head"),
    SEVERAL_ROWS("over more than one row"),
    ABOVE_16000_ELEMENTS("of more than 16,000 elements"),
    /** Inputs of unequal shapes, as a gate on a map. */
    STRETCHED("of inputs of different shapes"),
    BOTH_STRETCHED("of inputs that are each smaller in some dimension"),
    OTHER_AXES("over other axes than height and width"),
    DROPS_AXES("without keeping the reduced axes"),
    /** Padding with something else than zeros. */
    FILLED("with another value than 0"),
    SIDE_ABOVE_65("to a side above 65"),
    RANK_ABOVE_4("on tensors of more than 4 dimensions"),
    ABOVE_3_DIMENSIONS("on tensors with more than 3 dimensions above 1");

    private final String sentence;

    OperatorTrait(String sentence) {
        this.sentence = sentence;
    }

    /** What follows the operator's name in a sentence; empty for {@link #ANY}. */
    public String sentence() {
        return sentence;
    }

    /** The name used in profile files: {@code stride-above-3}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OperatorTrait> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }

    int bit() {
        return 1 << ordinal();
    }
}
