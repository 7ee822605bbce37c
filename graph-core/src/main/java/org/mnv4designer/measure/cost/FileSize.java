package org.mnv4designer.measure.cost;

import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.measure.latency.Quantity;

/**
 * The size of a network's file, which is not that of its weights: operators, names, shapes and, in int8, a scale and a zero
 * point for every channel come on top. Meant for TensorFlow Lite, batch norms folded; ONNX in fp32 is as large. Measured on
 * files of MobileNetV4 and MobileNetV2 (docs/measures.md); the band allows framing half and twice as large, since names
 * differ between tools.
 */
public final class FileSize {
    private static final String SOURCE =
            "folded weights, and framing as in TensorFlow Lite 2.21's files of MNv4-Conv-S and MobileNetV2";

    /** A scale (4 bytes) and a zero point (8) for each channel of a weight, and as much for its bias. */
    private static final int QUANTISATION_BYTES_PER_CHANNEL = 24;

    private FileSize() {}

    /** The file of a network; unknown if it holds an operator that is not understood. */
    public static Estimate<Bytes> of(Costs costs, DataType type) {
        if (!costs.complete()) {
            return Estimate.unknown("the network holds an operator that we do not know");
        }
        double framing = costs.workload().total(Quantity.OPERATORS) * bytesPerOperator(type);
        double exact = costs.weightBytes(type)
                + (type == DataType.INT8 ? (double) QUANTISATION_BYTES_PER_CHANNEL * costs.foldedOffsets() : 0);
        return Estimate.known(bytes(exact + framing), bytes(exact + framing / 2), bytes(exact + 2 * framing), SOURCE);
    }

    private static Bytes bytes(double count) {
        return new Bytes(Math.round(count));
    }

    /** In fp16, an operator more for each weight turns it back into fp32. */
    private static int bytesPerOperator(DataType type) {
        return switch (type) {
            case FP32 -> 515;
            case FP16 -> 820;
            case INT8 -> 585;
        };
    }
}
