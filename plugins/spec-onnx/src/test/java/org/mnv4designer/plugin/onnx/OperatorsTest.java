package org.mnv4designer.plugin.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Activate;
import org.mnv4designer.base.op.LayerNorm;
import org.mnv4designer.base.op.Linear;
import org.mnv4designer.base.op.MatMul;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Padding;
import org.mnv4designer.base.op.Pool;
import org.mnv4designer.base.op.Reduce;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.base.op.Size;
import org.mnv4designer.base.op.Split;
import org.mnv4designer.base.op.Transpose;
import org.mnv4designer.base.op.Window;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;
import org.mnv4designer.plugin.onnx.proto.NodeProto;

/** Single operators, written as nodes. */
class OperatorsTest {
    private static final Shape MAP = Shape.of(1, 4, 6, 8);

    private static List<String> lines(Operator operator, int opset, Shape... inputs) {
        List<Shape> shapes = List.of(inputs);
        List<ValueRef> reads =
                IntStream.range(0, inputs.length).mapToObj(ValueRef::input).toList();
        OperatorNode node =
                new OperatorNode("b/x", "b", operator, ActivationFunction.NONE, reads, operator.outputs(shapes));
        OperatorGraph graph = new OperatorGraph(
                shapes, List.of(node), List.of(new OperatorGraph.NamedOutput("y", new ValueRef(0, 0))), Map.of());
        GraphAssembly assembly = new GraphAssembly("test");
        Parameters parameters = new Parameters(assembly, stored -> stored.role(), Optional.empty());
        Step.Target target = new Step.Target(assembly, parameters, opset, false);
        return new GraphExport(graph, target, new OpenDimensions(false, false))
                .run().getNodeList().stream().map(OperatorsTest::text).toList();
    }

    private static String text(NodeProto node) {
        return node.getOpType() + node.getInputList().stream().collect(Collectors.joining(" ", "(", ")"));
    }

    @Test
    void aLayerNormOverChannelsIsTurnedToTheLastAxisAndBack() {
        LayerNorm norm = new LayerNorm(1, 4, 1e-6, ParameterRef.local("gamma"), ParameterRef.local("beta"));
        assertEquals(
                List.of("Transpose(input)", "LayerNormalization(b/x.last gamma beta)", "Transpose(b/x.norm)"),
                lines(norm, 17, MAP));
    }

    @Test
    void aLayerNormOverTheLastAxisIsOneNode() {
        LayerNorm norm = new LayerNorm(-1, 8, 1e-6, ParameterRef.local("gamma"), ParameterRef.local("beta"));
        assertEquals(List.of("LayerNormalization(input gamma beta)"), lines(norm, 17, MAP));
    }

    @Test
    void aLinearLayerOnASequenceIsAProductAndASum() {
        Linear linear = new Linear(8, 3, ParameterRef.local("weight"), Optional.of(ParameterRef.local("bias")));
        assertEquals(
                List.of("Transpose(weight)", "MatMul(input b/x.turned)", "Add(b/x.product bias)"),
                lines(linear, 17, Shape.of(1, 5, 8)));
        assertEquals(List.of("Gemm(input weight bias)"), lines(linear, 17, Shape.of(1, 8)));
    }

    @Test
    void aScaledProductWithATransposedSecondFactorTakesThreeNodes() {
        assertEquals(
                List.of("Transpose(input_2)", "MatMul(input b/x.transposed)", "Mul(b/x.product scalar_0.5)"),
                lines(new MatMul(true, 0.5), 17, Shape.of(1, 6, 4), Shape.of(1, 5, 4)));
    }

    @Test
    void reductionAxesMoveToAnInputInOpset18() {
        Reduce mean = new Reduce(Reduce.Kind.MEAN, List.of(2, 3), true);
        assertEquals(List.of("ReduceMean(input)"), lines(mean, 17, MAP));
        assertEquals(List.of("ReduceMean(input b/x.axes)"), lines(mean, 18, MAP));
    }

    @Test
    void aResizeAsksTheMapForItsBatchAndChannels() {
        assertEquals(
                List.of("Shape(input)", "Concat(b/x.shape b/x.target)", "Resize(input   b/x.sizes)"),
                lines(new Resize(Resize.Method.BILINEAR, 12, 16), 17, MAP));
    }

    @Test
    void aBlurIsADepthwiseConvolution() {
        assertEquals(List.of("Conv(input b/x.filter)"), lines(Pool.blur(2), 17, MAP));
    }

    @Test
    void mapsBecomeSequencesAndBack() {
        assertEquals(List.of("Reshape(input b/x.dims)", "Transpose(b/x.places)"), lines(Reindex.toSequence(), 17, MAP));
        assertEquals(
                List.of("Transpose(input)", "Reshape(b/x.channels b/x.dims)"),
                lines(Reindex.toMap(6, 8), 17, Shape.of(1, 48, 4)));
    }

    @Test
    void approximateGeluIsComposedBeforeOpset20() {
        Activate gelu = new Activate(ActivationFunction.GELU_TANH);
        assertEquals(8, lines(gelu, 17, MAP).size());
        assertEquals(List.of("Gelu(input)"), lines(gelu, 20, MAP));
    }

    @Test
    void aNodeThatCameFromOnnxGoesBackUnderNewNames() {
        NodeProto node = NodeProto.newBuilder()
                .setOpType("Celu")
                .addInput("old")
                .addOutput("older")
                .build();
        String payload = Base64.getEncoder().encodeToString(node.toByteArray());
        assertEquals(List.of("Celu(input)"), lines(new Opaque("", "Celu", payload, List.of(MAP)), 17, MAP));
    }

    @Test
    void anOpaqueOperatorOfAnotherFormatIsRefused() {
        assertEquals("EXPORT-001", refusal(new Opaque("tflite", "CUSTOM", "AAAA", List.of(MAP)), true));
        assertEquals("EXPORT-001", refusal(new Opaque("", "Celu", "no base 64", List.of(MAP)), true));
    }

    @Test
    void whatMixesImagesTakesOneOnly() {
        assertEquals("EXPORT-002", refusal(new Transpose(List.of(1, 0, 2, 3)), false));
        assertEquals("EXPORT-002", refusal(new Split(0, List.of(1)), false));
        assertEquals("", refusal(new Split(1, List.of(1, 3)), false));
        assertEquals("", refusal(new Transpose(List.of(1, 0, 2, 3)), true));
    }

    @Test
    void aDilatedAverageNeedsANewerOperatorSet() {
        Window window = new Window(Size.square(3), Size.ONE, Size.square(2), Padding.symmetric(2, 2));
        assertEquals("EXPORT-001", refusal(new Pool(Pool.Kind.AVERAGE, window), true));
        assertEquals("", refusal(new Pool(Pool.Kind.MAXIMUM, window), true));
    }

    private static String refusal(Operator operator, boolean oneImage) {
        Objections.Wish wish = new Objections.Wish(17, oneImage, false);
        Shape output = operator.outputs(List.of(MAP)).get(0);
        return operator.match(new Objections(wish, List.of(MAP), output, false))
                .map(Finding::code)
                .orElse("");
    }
}
