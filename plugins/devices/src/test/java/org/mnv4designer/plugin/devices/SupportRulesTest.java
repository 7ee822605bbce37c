package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.base.op.Resize;
import org.mnv4designer.block.Antialias;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.MultiHeadSelfAttention;
import org.mnv4designer.block.Normalization;
import org.mnv4designer.block.OperatorBlock;
import org.mnv4designer.block.Resizing;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.LatencyEstimate;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.OperatorSupport;
import org.mnv4designer.measure.latency.OperatorSupport.Verdict;
import org.mnv4designer.measure.latency.ProfiledDevice;
import org.mnv4designer.measure.latency.SupportTable;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.zoo.Zoo;

/** What devices are known to do with operators, held against networks as users draw them. */
class SupportRulesTest {
    private static final Map<String, DeviceCard> CARDS = DeviceCards.bundled();
    private static final Devices DEVICES = Devices.installed();

    private static final Block CONVOLUTION = ConvolutionBlock.TYPE.defaults();
    private static final Block GELU = operator("activate", Map.of("function", "gelu"));
    private static final Block LAYER_NORM = operator("layer-norm", Map.of("axis", 1, "size", 32, "epsilon", 1e-6));
    private static final Block SEVEN =
            operator("depthwise-convolution", Map.of("channels", 32, "kernel", List.of(7, 7), "weight", "w"));

    private static Block operator(String op, Map<String, Object> attributes) {
        return new OperatorBlock(op, attributes);
    }

    private static Block convolution(int kernel, int stride, int dilation) {
        return new ConvolutionBlock(32, kernel, stride, dilation, 1, false, Normalization.BATCH, Antialias.NONE);
    }

    /** The blocks behind one another, on an image of 64 x 64. */
    private static Workload chain(Block... blocks) {
        Map<String, Member> members = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        Endpoint end = Endpoint.out(ImageInput.ID);
        for (int i = 0; i < blocks.length; i++) {
            BlockNode node = BlockNode.of("b" + i, blocks[i]);
            members.put(node.id(), node);
            wires.add(Wire.between(end, Endpoint.in(node.id())));
            end = Endpoint.out(node.id());
        }
        Network network = new Network(Group.EMPTY_ROOT.withMembers(members), wires, List.of(Output.of("y", end)));
        return workload(
                Design.blank("chain").withInput(new ImageInput(3, 64, 64)).withNetwork(empty -> network));
    }

    private static Workload workload(Design design) {
        TypedGraph graph = TypedGraph.of(design);
        assertFalse(
                graph.diagnostics().stream().anyMatch(d -> d.isError()),
                () -> graph.diagnostics().toString());
        return Workload.of(Canonical.of(Lowering.lower(graph)));
    }

    private static Workload zoo(String name) {
        return workload(Zoo.design(name));
    }

    private static Workload attention(boolean shared) {
        return chain(
                CONVOLUTION,
                shared
                        ? new MobileMultiQueryAttention(4, 16, 16, 1, 3, List.of(1, 1), Optional.empty(), false)
                        : new MultiHeadSelfAttention(4, 16, 16, 1, 3, List.of(1, 1), Optional.empty(), false));
    }

    private static LatencyEstimate estimate(String device, Workload work) {
        DeviceCard card = Optional.ofNullable(CARDS.get(device)).orElseThrow();
        return new ProfiledDevice(card.template("not fitted")).estimate(work);
    }

    private static List<String> refused(Workload work) {
        return estimate("pixel-4-hexagon", work).unsupported();
    }

    /** Kinds of operators with this verdict, with their conditions. */
    private static List<String> subjects(String device, Workload work, Verdict verdict) {
        DeviceCard card = Optional.ofNullable(CARDS.get(device)).orElseThrow();
        return card.template("not fitted").concerned(work).stream()
                .filter(entry -> entry.verdict() == verdict)
                .map(OperatorSupport::subject)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilenetv4_hybrid_medium", "mobilenetv4_hybrid_large", "paper_mnv4_hybrid_medium"})
    void theHexagonRefusesHybridsWithTheGivenReason(String hybrid) {
        String reason = "BATCH_MATMUL of two activations is not implemented by the Hexagon delegate; the MobileNetV4 "
                + "paper reports this class of network as Failed";
        assertTrue(refused(zoo(hybrid)).contains(reason));
        assertEquals(List.of(reason), refused(attention(true)));
        assertEquals(List.of(reason), refused(attention(false)));
    }

    @Test
    void theHexagonRefusesGeluAndLayerNorm() {
        assertTrue(refused(chain(CONVOLUTION, GELU)).get(0).startsWith("GELU is not implemented"));
        assertTrue(refused(chain(CONVOLUTION, LAYER_NORM)).get(0).startsWith("layer norm needs RSQRT"));
        assertEquals(
                List.of("gelu", "layer-norm"),
                subjects("pixel-4-hexagon", chain(CONVOLUTION, SEVEN, LAYER_NORM, GELU), Verdict.REFUSE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobilenetv4_conv_small",
                "mobilenetv4_conv_large",
                "mobilenetv3_large_100",
                "mobilenetv1_100",
                "mobileone_s4",
                "resnet50",
                "efficientnet_lite0"
            })
    void theHexagonRunsGatesHardSwishAndFiveByFiveDepthwise(String network) {
        assertEquals(List.of(), refused(zoo(network)), network);
    }

    @Test
    void theHexagonHasLimitsOfStrideDilationAndResizing() {
        assertEquals(List.of(), refused(chain(convolution(3, 3, 1))));
        assertEquals(
                List.of("the Hexagon delegate takes convolutions of stride 3 at most"),
                refused(chain(convolution(4, 4, 1))));
        assertEquals(
                List.of("the Hexagon delegate takes no dilated convolutions"), refused(chain(convolution(3, 1, 2))));
        assertEquals(List.of(), refused(chain(CONVOLUTION, new Resizing(Resize.Method.BILINEAR, 1.0))));
        assertEquals(
                List.of("the Hexagon delegate resizes to 65 a side at most"),
                refused(chain(CONVOLUTION, new Resizing(Resize.Method.BILINEAR, 1.25))));
    }

    @Test
    void theHexagonDilatesDepthwiseConvolutionsAtStrideOneOnly() {
        Map<String, Object> dilated =
                Map.of("channels", 32, "kernel", List.of(3, 3), "dilation", List.of(2, 2), "weight", "w");
        Map<String, Object> strided = new LinkedHashMap<>(dilated);
        strided.put("stride", List.of(2, 2));
        assertEquals(List.of(), refused(chain(CONVOLUTION, operator("depthwise-convolution", dilated))));
        assertEquals(
                List.of("the Hexagon delegate takes dilated depthwise convolutions at stride 1 only"),
                refused(chain(CONVOLUTION, operator("depthwise-convolution", strided))));
    }

    @Test
    void nothingButTheHexagonRefusesAnyNetworkThatIsUnderstood() {
        List<Workload> networks = List.of(
                zoo("mobilenetv4_hybrid_large"),
                attention(false),
                chain(CONVOLUTION, SEVEN, LAYER_NORM, GELU),
                chain(convolution(4, 4, 1), convolution(3, 1, 2)),
                chain(CONVOLUTION, new Resizing(Resize.Method.BILINEAR, 1.25)));
        for (String device : CARDS.keySet()) {
            for (Workload network : networks) {
                boolean refuses = !estimate(device, network).unsupported().isEmpty();
                assertEquals(device.equals("pixel-4-hexagon"), refuses, device);
            }
        }
    }

    @Test
    void quantizedCpusNameWhatLeavesTheFastPath() {
        List<String> left = List.of("matmul", "softmax");
        assertEquals(left, subjects("pixel-6-cpu", zoo("mobilenetv4_hybrid_medium"), Verdict.FALLBACK));
        assertEquals(left, subjects("a03s-cpu-int8", attention(false), Verdict.FALLBACK));
        List<String> remarks =
                estimate("s23-cpu", zoo("mobilenetv4_hybrid_medium")).remarks();
        assertTrue(remarks.stream().anyMatch(remark -> remark.startsWith("int8 softmax leaves XNNPACK")));
        assertEquals(List.of(), subjects("pixel-4-cpu", zoo("mobilenetv4_hybrid_medium"), Verdict.FALLBACK));
        assertEquals(List.of("matmul"), subjects("pixel-4-cpu", zoo("mobilenetv4_hybrid_medium"), Verdict.NOT_KNOWN));
    }

    @Test
    void networksOfMeasuredOperatorsCarryNoRemarkOfSupport() {
        for (DeviceCard card : CARDS.values()) {
            for (String network : List.of("mobilenetv4_conv_small", "mobilenetv3_large_100")) {
                List<OperatorSupport> concerned = card.template("not fitted").concerned(zoo(network));
                boolean w8a8 = card.support().id().equals("hexagon-npu-tflite-w8a8");
                assertTrue(w8a8 || concerned.isEmpty(), card.id() + " " + concerned);
            }
        }
    }

    @Test
    void thePixelsEdgeTpuRunsWhatWasMeasuredThere() {
        assertEquals(List.of(), subjects("pixel-8-edgetpu", zoo("mobilenetv4_hybrid_large"), Verdict.FALLBACK));
        assertEquals(List.of(), subjects("pixel-8-edgetpu", zoo("mobilenetv4_hybrid_large"), Verdict.NOT_KNOWN));
        assertEquals(
                List.of("resize"),
                subjects(
                        "pixel-8-edgetpu",
                        chain(CONVOLUTION, new Resizing(Resize.Method.BILINEAR, 2)),
                        Verdict.NOT_KNOWN));
    }

    @Test
    void gpusRunHybridsAndConvNeXtNatively() {
        for (String device : List.of("pixel-7-gpu", "s23-gpu", "mi-8-se-gpu")) {
            assertEquals(List.of(), subjects(device, zoo("mobilenetv4_hybrid_large"), Verdict.NOT_KNOWN), device);
            assertEquals(
                    List.of(),
                    subjects(device, chain(CONVOLUTION, SEVEN, LAYER_NORM, GELU), Verdict.NOT_KNOWN),
                    device);
        }
    }

    @Test
    void hybridsOnTheIphoneAreEstimatedWithAWideBandAndTheRemark() {
        Device ane = DEVICES.find("iphone-13-ane").orElseThrow();
        LatencyEstimate estimate = ane.estimate(zoo("mobilenetv4_hybrid_medium"));
        double width = Math.log(estimate.time().asKnown().orElseThrow().high().count()
                / estimate.time().asKnown().orElseThrow().value().count());
        assertTrue(width > ane.profile().band().halfWidth() + 0.02, "half width " + width);
        assertTrue(estimate.remarks().stream().anyMatch(remark -> remark.contains("did not benchmark hybrids")));
        assertEquals(
                List.of("convolution with dilation"),
                subjects("iphone-13-ane", chain(convolution(3, 1, 2)), Verdict.FALLBACK));
    }

    @Test
    void unverifiedSupportWidensTheBandAndRefusesNothing() {
        Workload grouped =
                chain(CONVOLUTION, new ConvolutionBlock(48, 3, 1, 1, 4, false, Normalization.BATCH, Antialias.NONE));
        for (Device device : DEVICES.all()) {
            LatencyEstimate estimate = device.estimate(grouped);
            assertEquals(List.of(), estimate.unsupported(), device.id());
            if (Objects.requireNonNull(CARDS.get(device.id())).measured().contains(OperatorKind.GROUPED_CONVOLUTION)) {
                continue;
            }
            double width =
                    Math.log(estimate.time().asKnown().orElseThrow().high().count()
                            / estimate.time().asKnown().orElseThrow().value().count());
            assertTrue(width > device.profile().band().halfWidth(), device.id());
            assertFalse(estimate.remarks().isEmpty(), device.id());
        }
    }

    @Test
    void coralsListIsThereForProfilesOfOnesOwn() throws Exception {
        SupportTable coral = SupportTable.read("coral", Resources.text("support/coral-edgetpu-int8.json"));
        Workload hybrid = zoo("mobilenetv4_hybrid_medium");
        List<String> leaving = coral.entries().stream()
                .filter(entry -> entry.verdict() == Verdict.FALLBACK && entry.concerns(hybrid))
                .map(OperatorSupport::subject)
                .toList();
        assertTrue(leaving.containsAll(Set.of("matmul", "softmax over more than one row")), leaving.toString());
        assertTrue(coral.entries().stream().noneMatch(entry -> entry.verdict() == Verdict.REFUSE));
    }

    @Test
    void hexagonNpusRunAttentionNormsAndGelu() {
        for (String device : List.of("snapdragon-8-gen-2-npu", "snapdragon-8-elite-npu-int8")) {
            assertEquals(List.of(), subjects(device, zoo("mobilenetv4_hybrid_large"), Verdict.NOT_KNOWN), device);
        }
    }
}
