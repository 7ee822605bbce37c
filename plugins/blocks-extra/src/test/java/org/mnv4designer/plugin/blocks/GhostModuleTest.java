package org.mnv4designer.plugin.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.block.Value;

class GhostModuleTest {
    private static final BlockContext TIMM = new BlockContext(Conventions.TIMM, 1000);
    private static final List<Shape> INPUT = List.of(Shape.of(1, 16, 8, 8));

    @Test
    void theServiceLoaderFindsIt() {
        assertTrue(BlockTypes.load().find("ghost").isPresent());
    }

    @Test
    void itsParametersComeFromAFileByName() {
        var block = GhostModule.TYPE.create(Map.of("outChannels", 24, "cheapKernel", 5));
        assertEquals(new GhostModule(24, 5), block);
    }

    @Test
    void itYieldsTheChannelsThatWereAskedFor() {
        assertEquals(Shape.of(1, 24, 8, 8), output(new GhostModule(24, 3)));
        assertEquals(Shape.of(1, 25, 8, 8), output(new GhostModule(25, 3)));
    }

    @Test
    void halfOfItsChannelsCostADepthwiseOnly() {
        long macs = Fragment.of(new GhostModule(24, 3), INPUT, TIMM).nodes().stream()
                .map(GhostModuleTest::counts)
                .mapToLong(Counts::macs)
                .sum();
        assertEquals(64 * (16 * 12 + 12 * 9), macs);
    }

    @Test
    void oddChannelsAreWarnedAbout() {
        List<String> codes =
                new GhostModule(25, 3).check(INPUT, TIMM).map(Finding::code).toList();
        assertEquals(List.of("BLOCK-010"), codes);
    }

    private static Shape output(GhostModule block) {
        return Fragment.of(block, INPUT, TIMM).outputs().get(0).shape();
    }

    private static Counts counts(Fragment.Node node) {
        List<Shape> inputs = node.inputs().stream().map(Value::shape).toList();
        return node.operator().counts(inputs, node.outputs());
    }
}
