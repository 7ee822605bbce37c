package org.mnv4designer.measure;

import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.OperatorSupport;
import org.mnv4designer.measure.latency.OperatorTrait;

/** What would make a device run an operator well. */
final class SupportFix {
    private SupportFix() {}

    static String of(OperatorSupport support) {
        return support.verdict() == OperatorSupport.Verdict.NOT_KNOWN
                ? "reckon with the wider band, or measure the network there"
                : change(support.condition(), support.operator()) + ", or choose another device";
    }

    private static String change(OperatorTrait condition, OperatorKind operator) {
        return switch (condition) {
            case STRIDE_ABOVE_3 -> "use a stride of 3 at most";
            case DILATED -> "set the dilation to 1";
            case DILATED_UNEQUALLY -> "use one dilation for height and width";
            case DILATED_AND_STRIDED -> "set the dilation or the stride to 1";
            case KERNEL_ABOVE_3 -> "use a kernel of 3 at most";
            case KERNEL_ABOVE_5 -> "use a kernel of 5 at most";
            case SIDE_ABOVE_65 -> "resize to 65 a side at most";
            case RANK_ABOVE_4, ABOVE_3_DIMENSIONS -> "use tensors of fewer dimensions";
            case FILLED -> "pad with 0";
            default -> change(operator);
        };
    }

    private static String change(OperatorKind operator) {
        return switch (operator) {
            case MATMUL, SOFTMAX -> "use a convolution block instead of attention";
            case GELU, HARD_SWISH, SIGMOID -> "use relu as the activation";
            case LAYER_NORM -> "use a batch norm";
            case GROUPED_CONVOLUTION -> "use one group or a depthwise convolution";
            default -> "replace the block";
        };
    }
}
