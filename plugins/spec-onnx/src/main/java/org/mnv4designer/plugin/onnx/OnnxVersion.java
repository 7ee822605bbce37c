package org.mnv4designer.plugin.onnx;

import java.util.Optional;
import org.mnv4designer.base.Finding;

/** Which operator sets are written, and what each brings (https://onnx.ai/onnx/repo-docs/Versioning.html). */
final class OnnxVersion {
    /** HardSwish came with 14, LayerNormalization with 17: older sets are refused as a whole. */
    static final int OLDEST_OPSET = 17;

    static final int DEFAULT_OPSET = 17;
    static final int NEWEST_OPSET = 21;
    /** From here on the axes of ReduceMean and its kin are an input instead of an attribute. */
    static final int FIRST_WITH_REDUCTION_AXES_AS_INPUT = 18;
    /** From here on an average pool may be dilated. */
    static final int FIRST_WITH_DILATED_AVERAGE = 19;

    static final int FIRST_WITH_GELU = 20;

    private OnnxVersion() {}

    /** The oldest file format version that may hold an operator set, so that most runtimes read it. */
    static int irFor(int opset) {
        return switch (opset) {
            case 17, 18 -> 8;
            case 19, 20 -> 9;
            default -> 10;
        };
    }

    /** Why an operator set cannot be written; empty if it can. */
    static Optional<Finding> objection(int opset) {
        boolean known = opset >= OLDEST_OPSET && opset <= NEWEST_OPSET;
        return known
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "EXPORT-004",
                        "ONNX opset " + opset + " is not written",
                        "choose an opset from " + OLDEST_OPSET + " to " + NEWEST_OPSET));
    }
}
