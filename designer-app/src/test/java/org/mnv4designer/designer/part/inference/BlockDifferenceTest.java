package org.mnv4designer.designer.part.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Shape;
import org.mnv4designer.run.Tensor;

class BlockDifferenceTest {
    @Test
    void blocksMeetByTheirIdsInTheOrderOfTheFirst() {
        Map<String, Tensor> first = new LinkedHashMap<>();
        first.put("stem", row(1, 2));
        first.put("alone", row(1));
        first.put("wider", row(1));
        first.put("bad", row(Float.NaN));
        first.put("same", row(3));
        BlockOutputs second = BlockOutputs.of(
                Map.of("same", row(3), "bad", row(0), "wider", row(1, 1), "stem", row(0.5f, 4), "other", row(0)));
        assertEquals(
                List.of(
                        new BlockDifference("stem", 2),
                        new BlockDifference("wider", Double.NaN),
                        new BlockDifference("bad", Double.POSITIVE_INFINITY),
                        new BlockDifference("same", 0)),
                BlockDifference.between(BlockOutputs.of(first), second));
    }

    private static Tensor row(float... values) {
        return Tensor.of(Shape.of(1, values.length), values);
    }
}
