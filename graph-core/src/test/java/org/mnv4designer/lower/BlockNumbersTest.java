package org.mnv4designer.lower;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Antialias;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.DepthwiseSeparable;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.block.FusedInvertedBottleneck;
import org.mnv4designer.block.Gate;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.MultiHeadSelfAttention;
import org.mnv4designer.block.SqueezeExcite;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.lower.pass.Canonical;

/** Blocks compute what timm's compute (scripts/reference/block_reference.py), as lowered and after folding. */
class BlockNumbersTest {
    private static final double TOLERANCE = 1e-9;
    private static final Conventions SAME = Conventions.TIMM.withPadding(PaddingRule.SAME);
    private static final Optional<Double> SCALED = Optional.of(0.1);

    /** A block of the reference file under the conventions that it was run with. */
    private record Case(Block block, Conventions conventions) {}

    private static Case timm(BlockType<?> type, Map<String, Object> parameters) {
        return new Case(type.create(parameters), Conventions.TIMM);
    }

    private static Case with(ActivationFunction activation, BlockType<?> type, Map<String, Object> parameters) {
        return new Case(type.create(parameters), Conventions.TIMM.withActivation(activation));
    }

    private static Case same(BlockType<?> type, Map<String, Object> parameters) {
        return new Case(type.create(parameters), SAME);
    }

    private static final BlockType<?> UIB = UniversalInvertedBottleneck.TYPE;
    private static final BlockType<?> FUSED = FusedInvertedBottleneck.TYPE;
    private static final BlockType<?> CONV = ConvolutionBlock.TYPE;
    private static final BlockType<?> SEPARABLE = DepthwiseSeparable.TYPE;
    private static final BlockType<?> MQA = MobileMultiQueryAttention.TYPE;

    private static final Map<String, Object> DOWN =
            Map.of("outChannels", 12, "startKernel", 3, "middleKernel", 5, "stride", 2, "expansion", 3.0);

    private static final Map<String, Case> CASES = Map.ofEntries(
            entry("uib-extra-dw", timm(UIB, DOWN)),
            entry("uib-inverted-bottleneck", timm(UIB, Map.of("outChannels", 8, "middleKernel", 3))),
            entry("uib-convnext", timm(UIB, Map.of("outChannels", 12, "startKernel", 5, "stride", 2))),
            entry(
                    "uib-feed-forward",
                    with(
                            ActivationFunction.GELU,
                            UIB,
                            Map.of("outChannels", 8, "expansion", 2.0, "layerScale", SCALED))),
            entry(
                    "uib-end",
                    timm(
                            UIB,
                            Map.of(
                                    "outChannels",
                                    16,
                                    "endKernel",
                                    3,
                                    "stride",
                                    2,
                                    "expansion",
                                    2.0,
                                    "layerScale",
                                    SCALED))),
            entry(
                    "uib-odd-expansion",
                    timm(UIB, Map.of("outChannels", 8, "startKernel", 3, "middleKernel", 3, "expansion", 3.67))),
            entry(
                    "uib-squeeze",
                    timm(UIB, Map.of("outChannels", 8, "startKernel", 3, "middleKernel", 3, "squeezeExcite", 0.25))),
            entry(
                    "uib-squeeze-hard",
                    with(
                            ActivationFunction.HARD_SWISH,
                            UIB,
                            Map.of(
                                    "outChannels",
                                    8,
                                    "middleKernel",
                                    5,
                                    "expansion",
                                    6.0,
                                    "squeezeExcite",
                                    1.5,
                                    "squeezeGate",
                                    Gate.HARD_SIGMOID,
                                    "squeezeDivisor",
                                    8))),
            entry("uib-average", timm(UIB, plus(DOWN, "antialias", Antialias.AVERAGE))),
            entry(
                    "uib-average-start",
                    timm(
                            UIB,
                            Map.of(
                                    "outChannels",
                                    12,
                                    "startKernel",
                                    5,
                                    "stride",
                                    2,
                                    "expansion",
                                    3.0,
                                    "antialias",
                                    Antialias.AVERAGE))),
            entry("uib-blur", timm(UIB, plus(DOWN, "antialias", Antialias.BLUR))),
            entry("uib-same", same(UIB, DOWN)),
            entry("fused-ib", timm(FUSED, Map.of("outChannels", 12, "stride", 2))),
            entry("fused-ib-skip", timm(FUSED, Map.of("outChannels", 8, "expansion", 2.0))),
            entry(
                    "fused-ib-average",
                    timm(FUSED, Map.of("outChannels", 12, "stride", 2, "antialias", Antialias.AVERAGE))),
            entry("fused-ib-same", same(FUSED, Map.of("outChannels", 12, "kernel", 5, "stride", 2))),
            entry("conv-blur", timm(CONV, Map.of("outChannels", 8, "stride", 2, "antialias", Antialias.BLUR))),
            entry(
                    "conv-same",
                    new Case(
                            CONV.create(Map.of("outChannels", 8, "stride", 2)),
                            SAME.withActivation(ActivationFunction.RELU6))),
            entry("separable-skip", timm(SEPARABLE, Map.of("outChannels", 8))),
            entry(
                    "separable-squeeze",
                    timm(
                            SEPARABLE,
                            Map.of(
                                    "outChannels",
                                    12,
                                    "kernel",
                                    5,
                                    "stride",
                                    2,
                                    "skip",
                                    false,
                                    "squeezeExcite",
                                    0.25,
                                    "pointwiseActivation",
                                    true))),
            entry("squeeze-excite", timm(SqueezeExcite.TYPE, Map.of("ratio", 0.25))),
            entry("mqa", timm(MQA, attention(2, 3, 5, Map.of()))),
            entry("mqa-stride", timm(MQA, attention(2, 4, 4, Map.of("kvStride", 2)))),
            entry("mqa-stride-same", same(MQA, attention(2, 4, 4, Map.of("kvStride", 2, "kvKernel", 5)))),
            entry("mqa-position", timm(MQA, attention(4, 2, 2, Map.of("conditionalPosition", true)))),
            entry(
                    "mqa-query-stride",
                    timm(MQA, attention(2, 4, 4, Map.of("kvStride", 2, "queryStride", List.of(2, 2))))),
            entry("mqa-query-stride-tall", timm(MQA, attention(2, 4, 4, Map.of("queryStride", List.of(2, 1))))),
            entry("mqa-stride-three", timm(MQA, attention(2, 4, 4, Map.of("kvStride", 3)))),
            entry(
                    "uib-stride-three",
                    timm(UIB, Map.of("outChannels", 8, "middleKernel", 3, "stride", 3, "expansion", 2.0))),
            entry(
                    "uib-stride-four-same",
                    same(UIB, Map.of("outChannels", 8, "startKernel", 5, "stride", 4, "expansion", 2.0))),
            entry("conv-dilated", timm(CONV, Map.of("outChannels", 8, "stride", 2, "dilation", 2))),
            entry("conv-grouped", timm(CONV, Map.of("outChannels", 12, "groups", 4))),
            entry("conv-dilated-same", same(CONV, Map.of("outChannels", 8, "dilation", 3))),
            entry("mhsa", timm(MultiHeadSelfAttention.TYPE, attention(3, 4, 4, Map.of()))));

    private static Map<String, Object> plus(Map<String, Object> parameters, String name, Object value) {
        Map<String, Object> all = new java.util.HashMap<>(parameters);
        all.put(name, value);
        return all;
    }

    private static Map<String, Object> attention(int heads, int keyDim, int valueDim, Map<String, Object> more) {
        Map<String, Object> all = new java.util.HashMap<>(more);
        all.putAll(Map.of("heads", heads, "keyDim", keyDim, "valueDim", valueDim, "layerScale", SCALED));
        return all;
    }

    static Stream<Arguments> references() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(BlockNumbersTest.class.getResourceAsStream("/lower/blocks.csv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Arguments::parse).toList().stream();
        }
    }

    /** One row of the reference file. */
    record Arguments(String name, Shape input, Shape output, double mean, double meanSquare, double[] samples) {
        static Arguments parse(String line) {
            String[] cells = line.split(",");
            double[] samples = Arrays.stream(cells[5].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Arguments(
                    cells[0],
                    shape(cells[1]),
                    shape(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    samples);
        }

        private static Shape shape(String text) {
            return Shape.of(Arrays.stream(text.split("x")).map(Integer::valueOf).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void blocksComputeWhatTimmComputes(Arguments reference) {
        OperatorGraph graph = lowered(reference);
        check(reference, graph);
    }

    @ParameterizedTest
    @MethodSource("references")
    void foldingKeepsTheNumbers(Arguments reference) {
        check(reference, Canonical.of(lowered(reference)));
    }

    private static OperatorGraph lowered(Arguments reference) {
        Case block = Objects.requireNonNull(CASES.get(reference.name), reference.name);
        BlockContext context = new BlockContext(block.conventions, 1000);
        return Lowering.lower(Fragment.of(block.block, List.of(reference.input), context));
    }

    private static void check(Arguments reference, OperatorGraph graph) {
        Array out = Interpreter.run(graph, Array.fill(reference.input, i -> Formula.value("input", i)));
        double[] values = out.values();
        assertEquals(reference.output, out.shape());
        assertEquals(reference.mean, Arrays.stream(values).average().orElseThrow(), TOLERANCE);
        assertEquals(
                reference.meanSquare,
                Arrays.stream(values).map(x -> x * x).average().orElseThrow(),
                1e-7);
        int step = Math.max(1, values.length / 8);
        for (int i = 0; i < reference.samples.length; i++) {
            assertEquals(reference.samples[i], values[i * step], TOLERANCE, "element " + i * step);
        }
    }
}
