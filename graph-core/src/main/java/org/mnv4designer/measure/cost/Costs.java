package org.mnv4designer.measure.cost;

import org.mnv4designer.base.DataType;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.measure.accuracy.Structure;
import org.mnv4designer.measure.latency.Workload;

/**
 * What a part of a network costs; parts add up to the whole (docs/measures.md).
 *
 * @param parameters trainable numbers, as timm counts them, nothing folded
 * @param foldedWeights numbers that multiply activations in the canonical graph
 * @param foldedOffsets biases and unfolded scales and offsets of the canonical graph
 * @param counts of the canonical graph
 * @param workload what latency estimates are made of
 * @param structure how it is built, for accuracy estimates
 * @param complete false if an operator is not understood: the counts are then lower bounds
 */
public record Costs(
        long parameters,
        long foldedWeights,
        long foldedOffsets,
        Counts counts,
        Workload workload,
        Structure structure,
        boolean complete) {
    public static final Costs NONE = new Costs(0, 0, 0, Counts.NONE, Workload.NONE, Structure.NONE, true);

    /** Weights and offsets together. */
    public long foldedParameters() {
        return foldedWeights + foldedOffsets;
    }

    /** Bytes of the folded parameters: in int8 one for each weight and four for each offset. */
    public long weightBytes(DataType type) {
        return type == DataType.INT8 ? foldedWeights + 4 * foldedOffsets : type.bytes() * foldedParameters();
    }

    public Costs plus(Costs other) {
        return new Costs(
                parameters + other.parameters,
                foldedWeights + other.foldedWeights,
                foldedOffsets + other.foldedOffsets,
                counts.plus(other.counts),
                workload.plus(other.workload),
                structure.plus(other.structure),
                complete && other.complete);
    }
}
