package org.mnv4designer.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

class DepthScalingTest {
    static Stream<String> variants() {
        return Zoo.list().stream().map(ZooEntry::name).filter(name -> name.contains("mnv4") || name.contains("netv4"));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void depthOneGivesTheEqualDesign(String name) {
        assertEquals(Zoo.design(name), DepthScaling.scaled(Zoo.design(name), 1));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void shapesStaySoundAtHalfAndTwiceTheDepth(String name) {
        Design published = Zoo.design(name);
        TypedGraph before = TypedGraph.of(published);
        for (double depth : new double[] {0.5, 2}) {
            TypedGraph scaled = TypedGraph.of(DepthScaling.scaled(published, depth));
            assertTrue(scaled.isComplete());
            assertTrue(scaled.diagnostics().stream().noneMatch(Diagnostic::isError));
            assertEquals(
                    before.shape(before.outputs().get(0).from()),
                    scaled.shape(scaled.outputs().get(0).from()));
        }
    }

    @Test
    void stagesOfConvSmallHaveTheRoundedNumberOfBlocks() {
        assertEquals(List.of(2L, 2L, 6L, 6L, 1L), blocks(1));
        assertEquals(List.of(2L, 2L, 3L, 3L, 1L), blocks(0.5));
        assertEquals(List.of(2L, 2L, 8L, 8L, 1L), blocks(1.25));
        assertEquals(List.of(2L, 2L, 12L, 12L, 1L), blocks(2));
        assertEquals(List.of(2L, 2L, 1L, 1L, 1L), blocks(0.01));
    }

    private static List<Long> blocks(double depth) {
        Design design = DepthScaling.scaled(Zoo.design("mobilenetv4_conv_small"), depth);
        return Stream.of("stage0", "stage1", "stage2", "stage3", "stage4")
                .map(stage -> design.network().blocks().stream()
                        .filter(block -> block.stage().equals(stage))
                        .count())
                .toList();
    }

    @Test
    void theLastBlocksOfAStageAreRepeatedInTheirOrder() {
        List<BlockNode> stage =
                DepthScaling.scaled(Zoo.design("mobilenetv4_conv_small"), 1.25).network().blocks().stream()
                        .filter(block -> block.stage().equals("stage2"))
                        .toList();
        assertEquals(stage.get(4).block(), stage.get(6).block());
        assertEquals(stage.get(5).block(), stage.get(7).block());
    }

    @Test
    void pyramidsComeFromTheLastBlockOfAScaledStage() {
        Design design = DepthScaling.scaled(Zoo.design("mobilenetv4_conv_small,outputs=pyramid"), 2);
        String last = design.network().blocks().stream()
                .filter(block -> block.stage().equals("stage2"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
        assertEquals(last, design.network().outputs().get(2).from().block());
    }

    @Test
    void depthsOutOfRangeAreRefused() {
        Design design = Zoo.design("mobilenetv4_conv_small");
        assertThrows(IllegalArgumentException.class, () -> DepthScaling.scaled(design, 0));
        assertThrows(IllegalArgumentException.class, () -> DepthScaling.scaled(design, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> DepthScaling.scaled(design, 8.1));
    }
}
