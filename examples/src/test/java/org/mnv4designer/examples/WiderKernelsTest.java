package org.mnv4designer.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WiderKernelsTest {
    private final List<String> changes = WiderKernels.changes();

    @Test
    void everyBlockWithASmallMiddleKernelIsTried() {
        List<String> blocks =
                changes.stream().map(line -> line.substring(0, 10)).toList();
        assertEquals(
                List.of(
                        "blocks.2.1",
                        "blocks.2.2",
                        "blocks.2.3",
                        "blocks.2.4",
                        "blocks.3.0",
                        "blocks.3.4",
                        "blocks.3.5"),
                blocks);
    }

    /** 5x5 instead of 3x3 on 192 channels of a 14x14 map: 16 more products for each element. */
    @Test
    void aBlockCostsWhatItsNewTapsMultiply() {
        assertTrue(changes.get(0).startsWith("blocks.2.1: +602,112 MACs, +"), changes.get(0));
    }
}
