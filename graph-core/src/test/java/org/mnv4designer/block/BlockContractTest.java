package org.mnv4designer.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.ShapeException;

/** What every registered block type keeps, and the documented output shape of each on samples. */
class BlockContractTest {
    private static final BlockContext CONTEXT = new BlockContext(Conventions.TIMM, 10);

    static Stream<BlockType<?>> types() {
        return BlockTypes.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void presentsItselfAndRebuildsFromItsOwnParameters(BlockType<?> type) {
        assertTrue(type.id().matches("[a-z][a-z0-9-]*"), type.id());
        assertFalse(type.palette().summary().isBlank());
        assertEquals(type.defaults(), type.create(type.valuesOf(type.defaults())));
        assertEquals(type.defaults(), type.create(Map.of()));
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                sample(ConvolutionBlock.TYPE, Map.of("outChannels", 24, "stride", 2), "1x16x15x9", "1x24x8x5"),
                sample(
                        ConvolutionBlock.TYPE,
                        Map.of("outChannels", 24, "stride", 2, "antialias", Antialias.AVERAGE),
                        "1x16x15x9",
                        "1x24x7x4"),
                sample(
                        ConvolutionBlock.TYPE,
                        Map.of("outChannels", 24, "stride", 2, "antialias", Antialias.BLUR),
                        "1x16x15x9",
                        "1x24x8x5"),
                sample(ConvolutionBlock.TYPE, Map.of("kernel", 3, "stride", 3), "1x16x9x9", "1x32x4x4"),
                sample(DepthwiseSeparable.TYPE, Map.of("outChannels", 24, "stride", 2), "1x16x15x9", "1x24x8x5"),
                sample(FusedInvertedBottleneck.TYPE, Map.of("stride", 2), "1x16x15x9", "1x48x8x5"),
                sample(
                        UniversalInvertedBottleneck.TYPE,
                        Map.of("startKernel", 5, "stride", 2),
                        "1x16x15x9",
                        "1x64x8x5"),
                sample(MobileMultiQueryAttention.TYPE, Map.of("kvStride", 2), "1x16x15x9", "1x16x15x9"),
                sample(
                        MobileMultiQueryAttention.TYPE,
                        Map.of("queryStride", List.of(2, 3), "conditionalPosition", true),
                        "1x16x14x9",
                        "1x16x14x9"),
                sample(MultiHeadSelfAttention.TYPE, Map.of(), "1x16x5x9", "1x16x5x9"),
                sample(MultiHeadSelfAttention.TYPE, Map.of("kvStride", 2), "1x16x5x9", "1x16x5x9"),
                sample(SqueezeExcite.TYPE, Map.of(), "1x16x5x9", "1x16x5x9"),
                sample(Pooling.TYPE, Map.of(), "1x16x5x9", "1x16x1x1"),
                sample(Pooling.TYPE, Map.of("method", Pooling.Method.MAXIMUM), "1x16x6x9", "1x16x3x4"),
                sample(Resizing.TYPE, Map.of("scale", 0.5), "1x16x5x9", "1x16x2x4"),
                sample(Head.TYPE, Map.of("dropRate", 0.2), "1x16x1x1", "1x1280x1x1"),
                sample(Classifier.TYPE, Map.of(), "1x1280x1x1", "1x10"),
                sample(ActivationBlock.TYPE, Map.of(), "1x16x5x9", "1x16x5x9"),
                sample(
                        OperatorBlock.TYPE,
                        Map.of(
                                "op",
                                "depthwise-convolution",
                                "attributes",
                                Map.of(
                                        "channels",
                                        16,
                                        "kernel",
                                        List.of(3, 3),
                                        "stride",
                                        List.of(2, 2),
                                        "padding",
                                        "same")),
                        "1x16x5x9",
                        "1x16x3x5"),
                sample(OpaqueBlock.TYPE, Map.of("outputShapes", List.of(List.of(1, 7))), "1x16x5x9", "1x7"));
    }

    private static Arguments sample(BlockType<?> type, Map<String, ?> parameters, String in, String out) {
        return Arguments.of(type.create(parameters), in, out);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLoweredShapeIsTheDocumentedOne(Block block, String in, String out) {
        Fragment fragment = Fragment.of(block, List.of(shape(in)), CONTEXT);

        assertEquals(out, fragment.outputs().get(0).shape().toString());
        assertEquals(
                fragment.nodes().size(),
                fragment.nodes().stream().map(Fragment.Node::name).distinct().count());
    }

    private static Shape shape(String text) {
        return Shape.of(Stream.of(text.split("x")).map(Integer::valueOf).toList());
    }

    @Test
    void anOperatorWithoutItsAttributesSaysWhichIsMissing() {
        Block block = new OperatorBlock("softmax", Map.of());
        List<Shape> inputs = List.of(Shape.of(1, 8));

        ShapeException refusal = assertThrows(ShapeException.class, () -> Fragment.of(block, inputs, CONTEXT));

        assertTrue(refusal.getMessage().contains("\"axis\""), refusal.getMessage());
    }

    @Test
    void anOperatorOfNoNameListsTheNamesThereAre() {
        Block block = new OperatorBlock("wobble", Map.of());
        List<Shape> inputs = List.of(Shape.of(1, 8));

        ShapeException refusal = assertThrows(ShapeException.class, () -> Fragment.of(block, inputs, CONTEXT));

        assertTrue(refusal.fix().contains("mat-mul"), refusal.fix());
    }
}
