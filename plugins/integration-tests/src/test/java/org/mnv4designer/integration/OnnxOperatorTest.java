package org.mnv4designer.integration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.OperatorBlock;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.spec.SpecOptions;

/** Every operator alone, between an image and an output, agrees with our engine. */
class OnnxOperatorTest {
    private static final ImageInput IMAGE = new ImageInput(4, 6, 5);

    static Stream<Arguments> operators() {
        List<Arguments> all = new ArrayList<>();
        for (ActivationFunction function : ActivationFunction.values()) {
            all.add(on("activate", Map.of("function", function.id())));
        }
        for (String kind : List.of("add", "subtract", "multiply", "divide", "minimum", "maximum")) {
            all.add(on("binary", Map.of("kind", kind)));
        }
        for (String kind : List.of("negate", "absolute", "exponential", "square", "tanh", "floor", "ceiling")) {
            all.add(on("unary", Map.of("kind", kind)));
        }
        for (String kind : List.of("sum", "mean", "maximum", "minimum", "product")) {
            all.add(on("reduce", Map.of("kind", kind, "axes", List.of(3), "keepDimensions", true)));
            all.add(on("reduce", Map.of("kind", kind, "axes", List.of(1), "keepDimensions", false)));
        }
        windows(all);
        shapes(all);
        norms(all);
        return all.stream();
    }

    private static void windows(List<Arguments> all) {
        Map<String, Object> symmetric =
                Map.of("kernel", List.of(3, 2), "stride", List.of(2, 1), "padding", List.of(1, 0, 1, 1));
        Map<String, Object> same = Map.of("kernel", List.of(3, 3), "stride", List.of(2, 2), "padding", "same");
        for (Map<String, Object> window : List.of(symmetric, same)) {
            for (String kind : List.of("average", "average-inside", "maximum")) {
                all.add(on("pool", with(window, "kind", kind)));
            }
            all.add(on("depthwise-convolution", with(window, "channels", 4, "weight", "weight")));
            all.add(on(
                    "convolution",
                    with(window, "inChannels", 4, "outChannels", 6, "groups", 2, "weight", "w", "bias", "b")));
        }
        all.add(on("pool", Map.of("kind", "blur", "kernel", List.of(3, 3), "padding", List.of(1, 1, 1, 1))));
        all.add(on("global-pool", Map.of("kind", "average")));
        all.add(on("global-pool", Map.of("kind", "maximum")));
    }

    private static void shapes(List<Arguments> all) {
        all.add(on("transpose", Map.of("order", List.of(0, 2, 3, 1))));
        all.add(on("slice", Map.of("axis", 2, "start", 1, "end", 6, "step", 2)));
        all.add(on("reshape", Map.of("dims", List.of(0, 8, 15))));
        all.add(on("reindex", Map.of("kind", "map-to-sequence", "height", 1, "width", 1)));
        all.add(on("reindex", Map.of("kind", "flatten", "height", 1, "width", 1)));
        all.add(on("pad", Map.of("padding", List.of(1, 2, 3, 0), "value", 0.5)));
        all.add(on("concat", Map.of("axis", 1)));
        for (String method : List.of("nearest", "bilinear", "bilinear-aligned-corners")) {
            all.add(on("resize", Map.of("method", method, "height", 9, "width", 15)));
            all.add(on("resize", Map.of("method", method, "height", 4, "width", 3)));
        }
    }

    private static void norms(List<Arguments> all) {
        all.add(on("softmax", Map.of("axis", 1)));
        all.add(on("mat-mul", Map.of("transposeSecond", true, "scale", 0.25)));
        all.add(on("linear", Map.of("inFeatures", 5, "outFeatures", 3, "weight", "w", "bias", "b")));
        all.add(on("batch-norm", Map.of("channels", 4, "epsilon", 1e-3, "norm", "norm")));
        all.add(on("layer-norm", Map.of("axis", 1, "size", 4, "epsilon", 1e-6)));
        all.add(on("layer-norm", Map.of("axis", -1, "size", 5, "epsilon", 1e-6)));
        all.add(on("channel-scale", Map.of("channels", 4, "scale", "s", "shift", "t")));
        all.add(on("dropout", Map.of("rate", 0.2)));
    }

    private static Arguments on(String op, Map<String, Object> attributes) {
        return Arguments.of(op, attributes);
    }

    private static Map<String, Object> with(Map<String, Object> window, Object... keysAndValues) {
        Map<String, Object> all = new LinkedHashMap<>(window);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            all.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("operators")
    void anOperatorAloneAgreesWithOurEngine(String op, Map<String, Object> attributes) throws Exception {
        Exported exported = new Exported(design(new OperatorBlock(op, attributes)));
        Map<String, Tensor> expected = exported.onNd4j(exported.image());
        for (SpecOptions options : List.of(
                SpecOptions.DEFAULT,
                SpecOptions.DEFAULT.withFolding(SpecOptions.Folding.UNFOLDED).withOpset(21))) {
            OnnxAgreementTest.assertClose(expected, exported.onOnnxRuntime(options, exported.image()));
        }
    }

    /** The block, fed with the image; a second input gets the image's exponential. */
    private static Design design(Block block) {
        Block exponential = new OperatorBlock("unary", Map.of("kind", "exponential"));
        Map<String, Member> members = new LinkedHashMap<>();
        members.put("e", BlockNode.of("e", exponential));
        members.put("x", BlockNode.of("x", block));
        List<String> ports = block.inputPorts(List.of("in0", "in1"));
        List<Wire> wires = new ArrayList<>();
        wires.add(Wire.between(Endpoint.out(ImageInput.ID), Endpoint.in("e")));
        wires.add(Wire.between(Endpoint.out(ImageInput.ID), new Endpoint("x", ports.get(0))));
        if (ports.size() > 1) {
            wires.add(Wire.between(Endpoint.out("e"), new Endpoint("x", ports.get(1))));
        }
        Network network =
                new Network(Group.EMPTY_ROOT.withMembers(members), wires, List.of(Output.of("y", Endpoint.out("x"))));
        return Design.blank("one").withInput(IMAGE).withNetwork(empty -> network);
    }
}
