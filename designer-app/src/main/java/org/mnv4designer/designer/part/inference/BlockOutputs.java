package org.mnv4designer.designer.part.inference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.run.ValueStatistics;

/**
 * What every block gave out in a run, in the order of computation.
 *
 * @param tensors by block id; {@code id:port} for other ports than the first
 */
public record BlockOutputs(Map<String, Tensor> tensors, List<BlockStatistics> statistics) {
    public BlockOutputs {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
        statistics = List.copyOf(statistics);
    }

    /** Looks at all values, so off the JavaFX thread. */
    static BlockOutputs of(Map<String, Tensor> tensors) {
        return new BlockOutputs(
                tensors,
                tensors.entrySet().stream()
                        .map(output -> new BlockStatistics(output.getKey(), ValueStatistics.of(output.getValue())))
                        .toList());
    }

    Optional<Tensor> of(String block) {
        return Optional.ofNullable(tensors.get(block));
    }
}
