package org.mnv4designer.measure.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;
import org.mnv4designer.zoo.Zoo;

class MemoryTimelineTest {
    private static OperatorNode node(int index, int size, ValueRef... reads) {
        return new OperatorNode(
                "n" + index,
                "b" + index,
                new Concat(1),
                ActivationFunction.NONE,
                List.of(reads),
                List.of(Shape.of(size)));
    }

    private static ValueRef of(int node) {
        return new ValueRef(node, 0);
    }

    private static MemoryTimeline timeline(OperatorNode... nodes) {
        List<OperatorNode> all = List.of(nodes);
        return MemoryTimeline.of(new OperatorGraph(
                List.of(Shape.of(10)),
                all,
                List.of(new OperatorGraph.NamedOutput("out", of(all.size() - 1))),
                java.util.Map.of()));
    }

    private static MemoryTimeline zoo(String name) {
        return MemoryTimeline.of(TypedGraph.of(Zoo.design(name)));
    }

    @Test
    void eachStepHoldsWhatItReadsAndWrites() {
        MemoryTimeline timeline = timeline(node(0, 40, ValueRef.IMAGE), node(1, 30, of(0)), node(2, 5, of(1)));

        assertEquals(
                List.of(50L, 70L, 35L),
                timeline.steps().stream().map(MemoryTimeline.Step::elements).toList());
        assertEquals(70, timeline.peak());
        assertEquals(1, timeline.peakPlace());
        assertEquals(
                List.of("n0", "n1"),
                timeline.live(1).stream().map(LiveTensor::operator).toList());
        assertTrue(timeline.exact());
    }

    @Test
    void stepsStandInTheBestOrder() {
        // The branch that swells to 100 and shrinks to 1 goes first: it leaves less behind than the one that keeps 50.
        MemoryTimeline timeline = timeline(
                node(0, 50, ValueRef.IMAGE), node(1, 100, ValueRef.IMAGE), node(2, 1, of(1)), node(3, 1, of(0), of(2)));

        assertEquals(
                List.of("n1", "n2", "n0", "n3"),
                timeline.steps().stream().map(MemoryTimeline.Step::operator).toList());
        assertEquals(List.of(LiveTensor.INPUT, "n2", "n0"), names(timeline, 2));
    }

    private static List<String> names(MemoryTimeline timeline, int place) {
        return timeline.tensors().stream()
                .filter(tensor -> tensor.isLiveAt(place))
                .map(LiveTensor::operator)
                .toList();
    }

    @Test
    void aNetworkWithoutStepsHasNoPeak() {
        MemoryTimeline empty = new MemoryTimeline(List.of(), List.of(), true);

        assertEquals(0, empty.peak());
        assertEquals(-1, empty.peakPlace());
        assertEquals(0, Arena.of(empty, DataType.INT8).bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "mobilenetv4_conv_small, 551936, stem",
        "mobilenetv4_conv_medium, 1048576, blocks.0.0",
        "mobilenetv4_conv_large, 2211840, blocks.1.0",
        "mobilenetv4_hybrid_medium, 1048576, blocks.0.0",
        "mobilenetv4_hybrid_large, 2211840, blocks.1.0"
    })
    void thePeakIsThatOfTheReport(String name, long elements, String block) {
        MemoryTimeline timeline = zoo(name);

        assertEquals(elements, timeline.peak());
        assertEquals(block, timeline.steps().get(timeline.peakPlace()).block());
        assertTrue(timeline.exact());
    }

    @ParameterizedTest
    @CsvSource({"mobilenetv4_hybrid_medium", "mobilenetv3_large_100", "resnet50", "tf_mobilenetv4_conv_medium_seg"})
    void liveTensorsAddUpToTheElementsOfEveryStep(String name) {
        MemoryTimeline timeline = zoo(name);

        for (int place = 0; place < timeline.steps().size(); place++) {
            long sum = timeline.live(place).stream()
                    .mapToLong(LiveTensor::elements)
                    .sum();
            assertEquals(
                    timeline.steps().get(place).elements(),
                    sum,
                    timeline.steps().get(place).operator());
        }
    }

    @Test
    void anArenaAlignsTensorsAndUsesGaps() {
        // The largest stands at 0, the next behind it at a multiple of 64.
        MemoryTimeline timeline = timeline(node(0, 40, ValueRef.IMAGE), node(1, 30, of(0)), node(2, 5, of(1)));

        assertEquals(64 + 30, Arena.of(timeline, DataType.INT8).bytes());
        assertEquals(192 + 120, Arena.of(timeline, DataType.FP32).bytes());
        assertEquals(128 + 10, Arena.of(timeline, DataType.INT8).bytesWithInputKept());
    }

    /** What TensorFlow Lite 2.21 allocated for the same networks, reference kernels (docs/measures.md). */
    @ParameterizedTest
    @CsvSource({
        "mobilenetv4_conv_small, 2609152",
        "mobilenetv4_conv_medium, 4980736",
        "mobilenetv4_conv_large, 11501568",
        "mobilenetv4_hybrid_medium, 4980736",
        "mobilenetv2_100, 6623232",
        "mobilenetv1_100, 5419008"
    })
    void anArenaThatKeepsItsInputIsAsLargeAsTensorFlowLites(String name, long bytes) {
        assertEquals(bytes, Arena.of(zoo(name), DataType.FP32).bytesWithInputKept());
        assertEquals(bytes / 4, Arena.of(zoo(name), DataType.INT8).bytesWithInputKept());
    }

    @Test
    void arenasOfTheZooLieWithinFifteenPercentOfThePeak() {
        Zoo.list().forEach(entry -> {
            MemoryTimeline timeline = zoo(entry.name());
            for (DataType type : DataType.values()) {
                double peak = timeline.peak() * type.bytes();
                double ratio = Arena.of(timeline, type).bytes() / peak;
                assertTrue(ratio >= 1 && ratio <= 1.15, entry.name() + " " + type + " " + ratio);
            }
        });
    }
}
