package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Pad;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Unary;
import org.mnv4designer.base.op.Window;

class OperatorTraitsTest {
    private static final ParameterRef WEIGHT = new ParameterRef.Stored("a", "weight");
    private static final Shape MAP = Shape.of(1, 16, 32, 32);

    private static Workload of(Operator operator, Shape... inputs) {
        List<Shape> in = List.of(inputs);
        return Workload.of(operator, in, operator.outputs(in), ActivationFunction.NONE);
    }

    private static Set<OperatorTrait> traits(Workload work, OperatorKind kind) {
        return Arrays.stream(OperatorTrait.values())
                .filter(trait -> work.has(kind, trait))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OperatorTrait.class)));
    }

    private static Set<OperatorTrait> traits(OperatorKind kind, Operator operator, Shape... inputs) {
        return traits(of(operator, inputs), kind);
    }

    private static Convolution convolution(Window window, int groups, int out) {
        return new Convolution(16, out, window, groups, WEIGHT, Optional.empty());
    }

    @Test
    void windowsTellStrideDilationAndKernel() {
        Window plain = Window.of(3, 2, PaddingRule.SYMMETRIC);
        Window strided = Window.of(4, 4, PaddingRule.SYMMETRIC);
        Window dilated = Window.of(3, 1, 2, PaddingRule.SYMMETRIC);
        OperatorKind dense = OperatorKind.CONVOLUTION;
        assertEquals(Set.of(OperatorTrait.ANY), traits(dense, convolution(plain, 1, 8), MAP));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.STRIDE_ABOVE_3, OperatorTrait.KERNEL_ABOVE_3),
                traits(dense, convolution(strided, 1, 8), MAP));
        assertEquals(Set.of(OperatorTrait.ANY, OperatorTrait.DILATED), traits(dense, convolution(dilated, 1, 8), MAP));
        assertTrue(traits(
                        dense,
                        convolution(new Window(new Size(3, 3), Size.ONE, new Size(1, 2), Padding.NONE), 1, 8),
                        MAP)
                .contains(OperatorTrait.DILATED_UNEQUALLY));
    }

    @Test
    void dilationAndStrideCountTogetherOnlyInOneOperator() {
        OperatorKind depthwise = OperatorKind.DEPTHWISE_CONVOLUTION;
        Operator both = depthwise(Window.of(3, 2, 2, PaddingRule.SYMMETRIC));
        Workload apart = of(depthwise(Window.of(3, 2, PaddingRule.SYMMETRIC)), MAP)
                .plus(of(depthwise(Window.of(3, 1, 2, PaddingRule.SYMMETRIC)), MAP));
        assertTrue(of(both, MAP).has(depthwise, OperatorTrait.DILATED_AND_STRIDED));
        assertTrue(apart.has(depthwise, OperatorTrait.DILATED));
        assertFalse(apart.has(depthwise, OperatorTrait.DILATED_AND_STRIDED));
    }

    private static Operator depthwise(Window window) {
        return new DepthwiseConvolution(16, window, WEIGHT, Optional.empty());
    }

    @Test
    void severalOutputsForEachChannelAreATraitOfDepthwiseConvolutions() {
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.MULTIPLIER_ABOVE_1),
                traits(
                        OperatorKind.DEPTHWISE_CONVOLUTION,
                        convolution(Window.of(3, 1, PaddingRule.SYMMETRIC), 16, 32),
                        MAP));
    }

    @Test
    void productsAreOneOrSeveral() {
        MatMul product = new MatMul(true, 1);
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.ONE_PRODUCT),
                traits(OperatorKind.MATMUL, product, Shape.of(1, 8, 64), Shape.of(1, 9, 64)));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.SEVERAL_PRODUCTS),
                traits(OperatorKind.MATMUL, product, Shape.of(1, 4, 8, 64), Shape.of(1, 4, 9, 64)));
    }

    @Test
    void softmaxTellsRowsAndSize() {
        OperatorKind softmax = OperatorKind.SOFTMAX;
        assertEquals(Set.of(OperatorTrait.ANY), traits(softmax, new Softmax(-1), Shape.of(1, 1000)));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.SEVERAL_ROWS, OperatorTrait.ABOVE_16000_ELEMENTS),
                traits(softmax, new Softmax(-1), Shape.of(1, 256, 64)));
    }

    @Test
    void aLinearLayerAtSeveralPlacesHasSeveralRows() {
        Linear linear = new Linear(8, 4, WEIGHT, Optional.empty());
        assertEquals(Set.of(OperatorTrait.ANY), traits(OperatorKind.LINEAR, linear, Shape.of(1, 8)));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.SEVERAL_ROWS),
                traits(OperatorKind.LINEAR, linear, Shape.of(1, 5, 8)));
    }

    @Test
    void inputsMayBeStretchedOnOneSideOrBoth() {
        Operator product = new Binary(Binary.Kind.MULTIPLY);
        OperatorKind multiply = OperatorKind.MULTIPLY;
        assertEquals(Set.of(OperatorTrait.ANY), traits(multiply, product, MAP, MAP));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.STRETCHED),
                traits(multiply, product, MAP, Shape.of(1, 16, 1, 1)));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.STRETCHED, OperatorTrait.BOTH_STRETCHED),
                traits(multiply, product, Shape.of(1, 16, 1, 1), Shape.of(1, 1, 32, 32)));
    }

    @Test
    void reductionsTellTheirAxesAndKinds() {
        Operator places = new Reduce(Reduce.Kind.MEAN, List.of(-1, -2), true);
        Operator channels = new Reduce(Reduce.Kind.MEAN, List.of(1), false);
        assertEquals(Set.of(OperatorTrait.ANY), traits(OperatorKind.GLOBAL_POOL, places, MAP));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.OTHER_AXES, OperatorTrait.DROPS_AXES),
                traits(OperatorKind.GLOBAL_POOL, channels, MAP));
        assertEquals(
                Set.of(OperatorKind.SUM),
                of(new Reduce(Reduce.Kind.SUM, List.of(1), true), MAP).kinds());
    }

    @Test
    void resizingAndPaddingTellTheirLimits() {
        assertEquals(
                Set.of(OperatorTrait.ANY),
                traits(OperatorKind.RESIZE, new Resize(Resize.Method.BILINEAR, 65, 65), MAP));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.SIDE_ABOVE_65),
                traits(OperatorKind.RESIZE, new Resize(Resize.Method.BILINEAR, 40, 80), MAP));
        assertEquals(
                Set.of(OperatorTrait.ANY, OperatorTrait.FILLED),
                traits(OperatorKind.PAD, new Pad(Padding.symmetric(1, 1), -1), MAP));
    }

    @Test
    void tensorsOfManyDimensionsAreATraitOfTheNetwork() {
        Workload five = of(new Unary(Unary.Kind.TANH), Shape.of(1, 2, 3, 4, 5));
        assertEquals(
                Set.of(OperatorTrait.RANK_ABOVE_4, OperatorTrait.ABOVE_3_DIMENSIONS),
                traits(five, OperatorKind.TENSOR));
        assertEquals(Set.of(OperatorKind.ARITHMETIC), five.kinds());
        assertEquals(Set.of(), traits(of(new Unary(Unary.Kind.TANH), MAP), OperatorKind.TENSOR));
    }

    @Test
    void quotientsDifferencesAndReciprocalRootsAreKindsOfTheirOwn() {
        assertEquals(
                Set.of(OperatorKind.DIVIDE),
                of(new Binary(Binary.Kind.DIVIDE), MAP, MAP).kinds());
        assertEquals(
                Set.of(OperatorKind.SUBTRACT),
                of(new Binary(Binary.Kind.SUBTRACT), MAP, MAP).kinds());
        assertEquals(
                Set.of(OperatorKind.RSQRT),
                of(new Unary(Unary.Kind.RECIPROCAL_SQUARE_ROOT), MAP).kinds());
    }

    @Test
    void everyKindOfWorkBelongsToAKindOfOperator() {
        Set<WorkClass> covered = EnumSet.noneOf(WorkClass.class);
        Arrays.stream(OperatorKind.values()).forEach(kind -> covered.addAll(kind.work()));
        assertEquals(EnumSet.allOf(WorkClass.class), covered);
    }
}
