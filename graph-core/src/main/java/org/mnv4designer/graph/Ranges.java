package org.mnv4designer.graph;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockParameter;
import org.mnv4designer.block.Range;

/** BLOCK-003: every number parameter lies in the range that its block type declares. */
final class Ranges {
    private Ranges() {}

    static Stream<Finding> check(Block block) {
        Map<String, Object> values = block.parameters();
        return block.type().parameters().stream()
                .filter(parameter -> parameter.range().isPresent())
                .flatMap(parameter -> check(parameter, values.getOrDefault(parameter.name(), 0)));
    }

    private static Stream<Finding> check(BlockParameter parameter, Object value) {
        Object number = value instanceof Optional<?> optional
                ? optional.map(v -> (Object) v).orElse("")
                : value;
        return number instanceof Number n ? check(parameter, n) : Stream.empty();
    }

    private static Stream<Finding> check(BlockParameter parameter, Number number) {
        Range range = parameter.range().orElseThrow();
        double value = number.doubleValue();
        if (value >= range.min() && value <= range.max()) {
            return Stream.empty();
        }
        double nearest = Math.min(range.max(), Math.max(range.min(), value));
        return Stream.of(Finding.error(
                "BLOCK-003",
                parameter.name() + " must lie in " + text(range.min()) + " to " + text(range.max()) + ", got "
                        + text(value),
                "set " + parameter.name() + " to " + text(Double.isNaN(nearest) ? range.min() : nearest)));
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
