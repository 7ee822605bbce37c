package org.mnv4designer.base.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;

class OperatorTest {
    private static final ParameterRef W = ParameterRef.local("w");
    private static final Optional<ParameterRef> NO_BIAS = Optional.empty();

    static Stream<Arguments> operators() {
        Window half = Window.of(3, 2, PaddingRule.SYMMETRIC);
        Window two = new Window(Size.square(2), Size.square(2), Size.ONE, Padding.NONE);
        return Stream.of(
                op(new Convolution(8, 16, half, 2, W, NO_BIAS), "1x8x9x7", "1x16x5x4", 4 * 9 * 320, 0, 320),
                op(new DepthwiseConvolution(8, half, W, NO_BIAS), "1x8x9x7", "1x8x5x4", 9 * 160, 0, 160),
                op(new Linear(8, 5, W, NO_BIAS), "2x3x8", "2x3x5", 240, 0, 30),
                op(new LayerNorm(1, 8, 1e-6, W, W), "1x8x3x3", "1x8x3x3", 0, 576, 0),
                op(new ChannelScale(8, W, NO_BIAS), "1x8x3x3", "1x8x3x3", 0, 72, 0),
                op(new ChannelScale(8, W, Optional.of(W)), "1x8x3x3", "1x8x3x3", 0, 144, 0),
                op(new Activate(ActivationFunction.GELU), "1x8x3x3", "1x8x3x3", 0, 72, 0),
                op(new Unary(Unary.Kind.SQUARE), "4", "4", 0, 4, 0),
                op(new Softmax(-1), "1x4x6", "1x4x6", 0, 120, 0),
                op(new Pool(Pool.Kind.AVERAGE, two), "1x2x5x5", "1x2x2x2", 0, 32, 0),
                op(Pool.blur(2), "1x2x5x5", "1x2x3x3", 162, 0, 18),
                op(new GlobalPool(GlobalPool.Kind.AVERAGE), "1x2x5x5", "1x2x1x1", 0, 50, 0),
                op(new Reduce(Reduce.Kind.MEAN, List.of(2, -1), false), "1x2x5x5", "1x2", 0, 50, 0),
                op(new Slice(1, 2, 8, 2), "1x8x3x3", "1x3x3x3", 0, 0, 0),
                op(new Reshape(List.of(0, -1, 4)), "2x6x4", "2x6x4", 0, 0, 0),
                op(new Transpose(List.of(0, 2, 1)), "2x6x4", "2x4x6", 0, 0, 0),
                op(Reindex.toSequence(), "1x8x3x2", "1x6x8", 0, 0, 0),
                op(Reindex.toMap(3, 2), "1x6x8", "1x8x3x2", 0, 0, 0),
                op(Reindex.flatten(), "2x8x3x2", "2x48", 0, 0, 0),
                op(new Pad(Padding.explicit(1, 2, 3, 4), 0), "1x1x2x2", "1x1x6x8", 0, 0, 0),
                op(new Resize(Resize.Method.BILINEAR, 4, 4), "1x2x2x2", "1x2x4x4", 0, 224, 0),
                op(new Resize(Resize.Method.NEAREST, 4, 4), "1x2x2x2", "1x2x4x4", 0, 0, 0),
                op(new Dropout(0.2), "1x4", "1x4", 0, 0, 0));
    }

    private static Arguments op(Operator operator, String in, String out, long macs, long other, long written) {
        return Arguments.of(operator, in, out, new Counts(macs, 0, other, written));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void shapesAndCountsFollowTheRules(Operator operator, String in, String out, Counts counts) {
        List<Shape> inputs = List.of(shape(in));

        List<Shape> outputs = operator.outputs(inputs);

        assertEquals(List.of(shape(out)), outputs);
        assertEquals(counts, operator.counts(inputs, outputs));
    }

    @Test
    void aProductOfActivationsIsAttention() {
        MatMul product = new MatMul(true, 0.125);
        List<Shape> inputs = List.of(Shape.of(1, 12, 8), Shape.of(1, 5, 8));

        assertEquals(List.of(Shape.of(1, 12, 5)), product.outputs(inputs));
        assertEquals(new Counts(480, 480, 0, 60), product.counts(inputs, product.outputs(inputs)));
    }

    @Test
    void aSplitGivesOnePieceForEachSize() {
        Split split = new Split(1, List.of(2, 3));

        assertEquals(List.of(Shape.of(1, 2, 4, 4), Shape.of(1, 3, 4, 4)), split.outputs(List.of(Shape.of(1, 5, 4, 4))));
        assertThrows(ShapeException.class, () -> split.outputs(List.of(Shape.of(1, 6, 4, 4))));
    }

    @Test
    void unequalSummandsAreRefusedWithBothShapesAndTheFix() {
        Binary sum = new Binary(Binary.Kind.ADD);
        List<Shape> inputs = List.of(Shape.of(1, 96, 14, 14), Shape.of(1, 64, 14, 14));

        ShapeException refusal = assertThrows(ShapeException.class, () -> sum.outputs(inputs));

        assertEquals("needs equal shapes, got 14×14×96 and 14×14×64", refusal.getMessage());
        assertEquals("project one branch to 96 channels", refusal.fix());
    }

    @Test
    void channelFactorsAreStretchedOverAMap() {
        List<Shape> inputs = List.of(Shape.of(1, 8, 5, 5), Shape.of(1, 8, 1, 1));

        assertEquals(List.of(Shape.of(1, 8, 5, 5)), new Binary(Binary.Kind.MULTIPLY).outputs(inputs));
    }

    @Test
    void groupsThatDoNotDivideAreRefused() {
        Window window = Window.pointwise();

        ShapeException refusal =
                assertThrows(ShapeException.class, () -> new Convolution(8, 16, window, 3, W, NO_BIAS));

        assertTrue(refusal.getMessage().contains("groups 3"), refusal.getMessage());
    }

    @Test
    void wrongChannelsAreRefusedWithTheWantedNumber() {
        Linear linear = new Linear(8, 5, W, NO_BIAS);

        ShapeException refusal = assertThrows(ShapeException.class, () -> linear.outputs(List.of(Shape.of(1, 9))));

        assertTrue(refusal.getMessage().contains("needs 8 features"), refusal.getMessage());
    }

    private static Shape shape(String text) {
        return Shape.of(Stream.of(text.split("x")).map(Integer::valueOf).toList());
    }
}
