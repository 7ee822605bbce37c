package org.mnv4designer.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;

/**
 * What both kinds of attention have in common.
 *
 * @param queryStride along height and width
 */
record AttentionSettings(
        int heads,
        int keyDim,
        int valueDim,
        int kvStride,
        int kvKernel,
        List<Integer> queryStride,
        Optional<Double> layerScale,
        boolean conditionalPosition) {

    int queryStrideHeight() {
        return queryStride.get(0);
    }

    int queryStrideWidth() {
        return queryStride.get(queryStride.size() - 1);
    }

    boolean stridesQueries() {
        return queryStrideHeight() > 1 || queryStrideWidth() > 1;
    }

    Stream<Finding> check(List<Shape> inputs) {
        return Checks.all(
                Checks.headsDivide(inputs, heads),
                queryStrideIsSound(inputs),
                kvStride > 1 ? Checks.kernelFits(inputs, kvKernel) : Stream.empty());
    }

    private Stream<Finding> queryStrideIsSound(List<Shape> inputs) {
        Shape map = inputs.get(0);
        boolean wellFormed = (queryStride.size() == 1 || queryStride.size() == 2)
                && queryStride.stream().allMatch(s -> s >= 1 && s <= 32);
        if (!wellFormed) {
            return Stream.of(Finding.error(
                    "BLOCK-003",
                    "queryStride must be one or two numbers from 1 to 32, got " + queryStride,
                    "set queryStride to [1, 1]"));
        }
        if (map.isMap() && (map.height() % queryStrideHeight() != 0 || map.width() % queryStrideWidth() != 0)) {
            return Stream.of(Finding.error(
                    "SHAPE-001",
                    "needs a map that queryStride " + queryStride + " divides, got " + map.height() + "×" + map.width(),
                    "set queryStride to [1, 1] or change the input size"));
        }
        return Stream.empty();
    }
}
