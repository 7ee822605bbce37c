package org.mnv4designer.designer.part.inference;

import java.util.List;
import org.mnv4designer.run.Tensor;

/**
 * How far a block's values in two runs are apart.
 *
 * @param largest largest absolute difference of two values in the same place; infinite if either is not finite, not a
 *     number if the shapes differ
 */
record BlockDifference(String output, double largest) {

    /** Of the blocks that both have, by id, in the order of the first. */
    static List<BlockDifference> between(BlockOutputs first, BlockOutputs second) {
        return first.tensors().entrySet().stream()
                .flatMap(output -> second.of(output.getKey()).stream()
                        .map(other -> new BlockDifference(output.getKey(), largest(output.getValue(), other))))
                .toList();
    }

    private static double largest(Tensor first, Tensor second) {
        if (!first.shape().equals(second.shape())) {
            return Double.NaN;
        }
        var left = first.values();
        var right = second.values();
        double largest = 0;
        while (left.hasRemaining()) {
            double difference = Math.abs((double) left.get() - right.get());
            if (!Double.isFinite(difference)) {
                return Double.POSITIVE_INFINITY;
            }
            largest = Math.max(largest, difference);
        }
        return largest;
    }
}
