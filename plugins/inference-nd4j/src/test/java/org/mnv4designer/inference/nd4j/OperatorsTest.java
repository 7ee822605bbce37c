package org.mnv4designer.inference.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.BatchNorm;
import org.mnv4designer.base.op.Binary;
import org.mnv4designer.base.op.ChannelScale;
import org.mnv4designer.base.op.Concat;
import org.mnv4designer.base.op.Constant;
import org.mnv4designer.base.op.Convolution;
import org.mnv4designer.base.op.DepthwiseConvolution;
import org.mnv4designer.base.op.Dropout;
import org.mnv4designer.base.op.GlobalPool;
import org.mnv4designer.base.op.LayerNorm;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Pad;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Reshape;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Slice;
import org.mnv4designer.base.op.Softmax;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.base.op.Unary;
import org.mnv4designer.base.op.Window;
import org.mnv4designer.run.Summation;
import org.mnv4designer.run.Tensor;

/** Every operator, alone, on maps that are neither square nor single, against {@link Reference}. */
class OperatorsTest {
    private static final Shape MAP = Shape.of(2, 6, 9, 7);
    private static final ParameterRef WEIGHT = ParameterRef.local("weight");
    private static final ParameterRef BIAS = ParameterRef.local("bias");
    private static final ParameterRef.Norm NORM = new ParameterRef.Norm(
            ParameterRef.local("gamma"),
            ParameterRef.local("beta"),
            ParameterRef.local("mean"),
            ParameterRef.local("variance"),
            1e-5);

    private static final List<Trial> TRIALS = List.of(
            new Trial(Layout.CHANNELS_LAST, Summation.FAST),
            new Trial(Layout.PLAIN, Summation.FAST),
            new Trial(Layout.CHANNELS_LAST, Summation.EXACT));

    /** How maps are fed, and how products are summed. */
    private record Trial(Layout layout, Summation summation) {}

    private final Random random = new Random(7);

    static Stream<Arguments> operators() {
        return Stream.of(convolutions(), pools(), elementwise(), products(), moves(), reductions())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> convolutions() {
        List<Arguments> all = new ArrayList<>();
        for (PaddingRule rule : PaddingRule.values()) {
            for (int kernel : new int[] {1, 2, 3, 5}) {
                for (int stride : new int[] {1, 2, 3}) {
                    Window window = Window.of(kernel, stride, rule);
                    all.add(on(new Convolution(6, 4, window, 1, WEIGHT, Optional.of(BIAS)), MAP));
                    all.add(on(new DepthwiseConvolution(6, window, WEIGHT, Optional.of(BIAS)), MAP));
                }
            }
            Window dilated = Window.of(3, 1, 2, rule);
            all.add(on(new Convolution(6, 4, dilated, 1, WEIGHT, Optional.empty()), MAP));
            all.add(on(new DepthwiseConvolution(6, dilated, WEIGHT, Optional.of(BIAS)), MAP));
            all.add(on(new Convolution(6, 9, Window.of(3, 2, rule), 3, WEIGHT, Optional.of(BIAS)), MAP));
            all.add(on(new Convolution(6, 6, Window.of(3, 2, rule), 6, WEIGHT, Optional.empty()), MAP));
            all.add(on(new Convolution(6, 12, Window.of(3, 1, rule), 6, WEIGHT, Optional.empty()), MAP));
        }
        Window uneven = new Window(new Size(3, 5), new Size(2, 1), Size.ONE, Padding.explicit(2, 0, 1, 3));
        all.add(on(new Convolution(6, 4, uneven, 1, WEIGHT, Optional.empty()), MAP));
        Window padded = new Window(Size.ONE, Size.ONE, Size.ONE, Padding.symmetric(1, 2));
        all.add(on(new Convolution(6, 4, padded, 1, WEIGHT, Optional.of(BIAS)), MAP));
        all.add(on(new Convolution(6, 4, Window.pointwise(), 1, WEIGHT, Optional.empty()), Shape.of(1, 6, 1, 1)));
        return all.stream();
    }

    private static Stream<Arguments> pools() {
        List<Arguments> all = new ArrayList<>();
        for (Pool.Kind kind : Pool.Kind.values()) {
            for (PaddingRule rule : PaddingRule.values()) {
                all.add(on(new Pool(kind, Window.of(3, 1, rule)), MAP));
                all.add(on(new Pool(kind, Window.of(3, 2, rule)), MAP));
                all.add(on(new Pool(kind, Window.of(3, 2, 2, rule)), MAP));
            }
        }
        Window halving = new Window(Size.square(2), Size.square(2), Size.ONE, Padding.NONE);
        all.add(on(new Pool(Pool.Kind.AVERAGE, halving), MAP));
        all.add(on(new GlobalPool(GlobalPool.Kind.AVERAGE), MAP));
        all.add(on(new GlobalPool(GlobalPool.Kind.MAXIMUM), MAP));
        return all.stream();
    }

    private static Stream<Arguments> elementwise() {
        List<Arguments> all = new ArrayList<>();
        for (ActivationFunction function : ActivationFunction.values()) {
            all.add(on(new Activate(function), MAP));
        }
        for (Unary.Kind kind : Unary.Kind.values()) {
            all.add(on(new Unary(kind), MAP));
        }
        for (Binary.Kind kind : Binary.Kind.values()) {
            all.add(on(new Binary(kind), MAP, MAP));
            all.add(on(new Binary(kind), MAP, Shape.of(2, 6, 1, 1)));
            all.add(on(new Binary(kind), Shape.of(1, 1, 9, 7), MAP));
            all.add(on(new Binary(kind), Shape.of(2, 5, 3), Shape.of(2, 1, 3)));
        }
        all.add(on(new BatchNorm(6, NORM), MAP));
        all.add(on(new BatchNorm(5, NORM), Shape.of(2, 5)));
        all.add(on(new ChannelScale(6, WEIGHT, Optional.empty()), MAP));
        all.add(on(new ChannelScale(6, WEIGHT, Optional.of(BIAS)), MAP));
        all.add(on(new Dropout(0.2), MAP));
        return all.stream();
    }

    private static Stream<Arguments> products() {
        return Stream.of(
                on(new Linear(6, 4, WEIGHT, Optional.of(BIAS)), Shape.of(3, 6)),
                on(new Linear(6, 4, WEIGHT, Optional.empty()), Shape.of(2, 5, 6)),
                on(new Linear(7, 4, WEIGHT, Optional.empty()), MAP),
                on(new MatMul(true, 0.5), Shape.of(1, 8, 4), Shape.of(1, 5, 4)),
                on(new MatMul(false, 1), Shape.of(3, 8, 5), Shape.of(3, 5, 4)),
                on(new MatMul(true, 0.25), Shape.of(2, 3, 8, 4), Shape.of(2, 3, 5, 4)),
                on(new MatMul(false, 1), Shape.of(2, 3, 8, 5), Shape.of(2, 3, 5, 4)));
    }

    private static Stream<Arguments> moves() {
        return Stream.of(
                on(new Concat(1), MAP, Shape.of(2, 3, 9, 7), MAP),
                on(new Concat(-1), Shape.of(2, 5), Shape.of(2, 3)),
                on(new Slice(1, 1, 5, 2), MAP),
                on(new Slice(2, 2, 99, 3), MAP),
                on(new Slice(-1, 0, 2, 1), Shape.of(3, 4)),
                on(new Split(1, List.of(1, 3, 2)), MAP),
                on(new Split(-1, List.of(2, 2)), Shape.of(2, 3, 4)),
                on(new Reshape(List.of(0, -1)), MAP),
                on(new Reshape(List.of(0, 3, 2, 63)), MAP),
                on(new Transpose(List.of(0, 2, 3, 1)), MAP),
                on(new Transpose(List.of(3, 1, 0, 2)), MAP),
                on(new Transpose(List.of(1, 0)), Shape.of(3, 4)),
                on(Reindex.toSequence(), MAP),
                on(Reindex.toMap(2, 4), Shape.of(2, 8, 3)),
                on(Reindex.flatten(), MAP),
                on(Reindex.flatten(), Shape.of(2, 6, 1, 1)),
                on(new Pad(Padding.explicit(1, 0, 2, 3), -1.5), MAP),
                on(new Resize(Resize.Method.NEAREST, 13, 4), MAP),
                on(new Resize(Resize.Method.BILINEAR, 18, 5), MAP),
                on(new Resize(Resize.Method.BILINEAR_ALIGNED_CORNERS, 4, 14), MAP),
                on(new Constant(WEIGHT, Shape.of(1, 3, 2, 2))));
    }

    private static Stream<Arguments> reductions() {
        List<Arguments> all = new ArrayList<>();
        for (Reduce.Kind kind : Reduce.Kind.values()) {
            all.add(on(new Reduce(kind, List.of(2, 3), true), MAP));
            all.add(on(new Reduce(kind, List.of(1), false), MAP));
            all.add(on(new Reduce(kind, List.of(-2), false), MAP));
            all.add(on(new Reduce(kind, List.of(0, 1), false), Shape.of(3, 4)));
        }
        for (int axis : new int[] {1, 2, -1}) {
            all.add(on(new Softmax(axis), MAP));
            all.add(on(new Softmax(axis), Shape.of(2, 5, 4)));
        }
        all.add(on(new LayerNorm(1, 6, 1e-6, WEIGHT, BIAS), MAP));
        all.add(on(new LayerNorm(-1, 5, 1e-3, WEIGHT, BIAS), Shape.of(2, 4, 5)));
        return all.stream();
    }

    private static Arguments on(Operator operator, Shape... inputs) {
        return Arguments.of(operator, List.of(inputs));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("operators")
    void computesWhatTheOperatorMeans(Operator operator, List<Shape> shapes) {
        List<Tensor> feeds = shapes.stream().map(shape -> feed(operator, shape)).toList();
        Map<ParameterRef, float[]> stored = new HashMap<>();
        operator.parameters().forEach(p -> stored.put(p.ref(), parameter(p)));
        TestParameters numbers = new TestParameters(stored);
        List<Shape> outputs = operator.outputs(shapes);
        List<Tensor> expected = operator.match(new Reference(numbers, feeds, outputs));
        for (Trial trial : TRIALS) {
            List<Tensor> actual = run(operator, numbers, feeds, outputs, trial);
            assertEquals(expected.size(), actual.size());
            for (int i = 0; i < actual.size(); i++) {
                double difference = actual.get(i).relativeDifference(expected.get(i));
                assertTrue(difference < 1e-5, trial + " output " + i + " differs by " + difference);
            }
        }
    }

    /** Arithmetic gets positive numbers, so that logarithms and powers are defined; all else gets both signs. */
    private Tensor feed(Operator operator, Shape shape) {
        boolean arithmetic = operator instanceof Unary || operator instanceof Binary;
        return Tensor.of(shape, random(shape, arithmetic ? 0.2 : -4, 4));
    }

    private float[] parameter(Parameter parameter) {
        boolean variance = parameter.kind() == Parameter.Kind.VARIANCE;
        return random(parameter.shape(), variance ? 0.1 : -1, 1);
    }

    private float[] random(Shape shape, double from, double to) {
        float[] values = new float[(int) shape.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (from + (to - from) * random.nextDouble());
        }
        return values;
    }

    private static List<Tensor> run(
            Operator operator, Numbers numbers, List<Tensor> feeds, List<Shape> shapes, Trial trial) {
        Memory memory = new Memory(new Bytes(1 << 24));
        Build build = new Build(memory, trial.summation());
        List<Operand> inputs = feeds.stream()
                .map(feed -> build.fresh(feed.shape(), feed.shape().isMap() ? trial.layout() : Layout.PLAIN))
                .toList();
        List<Operand> outputs = OperatorCompiler.compile(operator, build, numbers, inputs, shapes);
        for (int i = 0; i < feeds.size(); i++) {
            Transfer.write(feeds.get(i), inputs.get(i));
        }
        build.steps().toList().forEach(Step::run);
        List<Tensor> results = outputs.stream().map(Transfer::read).toList();
        memory.free();
        return results;
    }
}
