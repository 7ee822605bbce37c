package org.mnv4designer.plugin.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.block.Classifier;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.Head;
import org.mnv4designer.block.MobileMultiQueryAttention;
import org.mnv4designer.block.Pooling;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.plugin.onnx.proto.ModelProto;
import org.mnv4designer.plugin.onnx.proto.NodeProto;
import org.mnv4designer.plugin.onnx.proto.StringStringEntryProto;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;
import org.mnv4designer.spec.SpecWriters;

class OnnxWriterTest {
    private static final SpecOptions UNFOLDED = SpecOptions.DEFAULT.withFolding(SpecOptions.Folding.UNFOLDED);
    private static final ConvolutionBlock STEM =
            ConvolutionBlock.TYPE.create(Map.of("outChannels", 8, "kernel", 3, "stride", 2));
    private static final UniversalInvertedBottleneck UIB = UniversalInvertedBottleneck.TYPE.create(
            Map.of("outChannels", 8, "startKernel", 3, "middleKernel", 5, "stride", 1, "expansion", 2.0));
    private static final MobileMultiQueryAttention MQA =
            MobileMultiQueryAttention.TYPE.create(Map.of("heads", 2, "keyDim", 4, "valueDim", 4, "kvStride", 2));
    private static final Design CONV = Chains.of(
            new ImageInput(3, 8, 12),
            5,
            STEM,
            UIB,
            Pooling.TYPE.create(Map.of()),
            Head.TYPE.create(Map.of("channels", 16, "dropRate", 0.2)),
            new Classifier());
    private static final Design HYBRID = Chains.of(new ImageInput(3, 8, 12), 5, STEM, MQA);

    private final OnnxWriter writer = new OnnxWriter();

    private static SpecSource weighted(Design design) {
        SpecSource source = Chains.source(design);
        return source.withWeights(WeightStore.random(1, source.expectedWeights()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = OnnxWriterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theServiceLoaderFindsIt() {
        SpecWriter found = SpecWriters.of("onnx").orElseThrow();
        assertEquals("onnx", found.extension());
    }

    @Test
    void aConvolutionNetworkIsFoldedAndFused() throws IOException {
        assertEquals(golden("conv-folded.txt"), OnnxText.of(writer.model(weighted(CONV), SpecOptions.DEFAULT)));
    }

    @Test
    void unfoldedNormsKeepTheKeysOfTheWeightFile() throws IOException {
        assertEquals(golden("conv-unfolded.txt"), OnnxText.of(writer.model(weighted(CONV), UNFOLDED)));
    }

    @Test
    void withoutWeightsTheyAreInputs() throws IOException {
        assertEquals(golden("conv-structure.txt"), OnnxText.of(writer.model(Chains.source(CONV), UNFOLDED)));
    }

    @Test
    void attentionIsOneProductWithSharedKeys() throws IOException {
        assertEquals(golden("hybrid-folded.txt"), OnnxText.of(writer.model(weighted(HYBRID), SpecOptions.DEFAULT)));
    }

    @Test
    void openSizesAreAskedOfTheMapsThemselves() throws IOException {
        SpecOptions open = SpecOptions.DEFAULT.withOpenBatch().withSize(SpecOptions.Size.OPEN);
        assertEquals(golden("hybrid-open.txt"), OnnxText.of(writer.model(weighted(HYBRID), open)));
    }

    @Test
    void samePaddingIsResolvedForAFixedSizeAndNamedForAnOpenOne() {
        Design same = CONV.withConventions(Conventions.TIMM.withPadding(PaddingRule.SAME));
        String fixed = OnnxText.of(writer.model(weighted(same), SpecOptions.DEFAULT));
        String open = OnnxText.of(writer.model(weighted(same), SpecOptions.DEFAULT.withSize(SpecOptions.Size.OPEN)));
        assertTrue(fixed.contains("pads [0, 0, 1, 1], strides [2, 2]"), fixed);
        assertTrue(open.contains("auto_pad SAME_UPPER, strides [2, 2]"), open);
    }

    @Test
    void exactGeluIsComposedUntilTheOperatorSetHasIt() {
        Design gelu = CONV.withConventions(Conventions.TIMM.withActivation(ActivationFunction.GELU));
        assertTrue(types(gelu, SpecOptions.DEFAULT).contains("Erf"));
        assertTrue(types(gelu, SpecOptions.DEFAULT.withOpset(20)).contains("Gelu"));
    }

    private List<String> types(Design design, SpecOptions options) {
        return writer.model(weighted(design), options).getGraph().getNodeList().stream()
                .map(NodeProto::getOpType)
                .toList();
    }

    @Test
    void theFileNamesItsDesignAndBlocks() {
        ModelProto model = writer.model(weighted(CONV), SpecOptions.DEFAULT);
        Map<String, String> metadata = model.getMetadataPropsList().stream()
                .collect(Collectors.toMap(StringStringEntryProto::getKey, StringStringEntryProto::getValue));
        assertEquals("MNv4 Designer", model.getProducerName());
        assertEquals("chain", metadata.get("mnv4.design"));
        assertEquals("b0\nb1\nb2\nb3\nb4", metadata.get("mnv4.blocks"));
        assertEquals("0.485,0.456,0.406", metadata.get("mnv4.preprocessing.mean"));
    }

    @Test
    void equalSourcesGiveEqualBytes() throws IOException {
        assertEquals(List.of(bytes(CONV)), List.of(bytes(CONV)));
    }

    private String bytes(Design design) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(weighted(design), SpecOptions.DEFAULT, out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anUnknownOperatorSetIsRefused() {
        Diagnostic objection = writer.objection(SpecOptions.DEFAULT.withOpset(12))
                .orElseThrow()
                .at("");
        assertEquals(
                "error EXPORT-004 design: ONNX opset 12 is not written. Fix: choose an opset from 17 to 21",
                objection.toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.write(weighted(CONV), SpecOptions.DEFAULT.withOpset(12), new ByteArrayOutputStream()));
    }

    @Test
    void aMapFlattenedWholeNeedsAFixedSize() {
        Design flat = Chains.of(new ImageInput(3, 8, 8), 5, STEM, new Classifier());
        List<Diagnostic> refusals =
                writer.refusals(weighted(flat), SpecOptions.DEFAULT.withSize(SpecOptions.Size.OPEN));
        assertEquals(
                List.of("b1"),
                refusals.stream().map(Diagnostic::block).distinct().toList());
        assertEquals("EXPORT-003", refusals.get(0).code());
        assertEquals(List.of(), writer.refusals(weighted(flat), SpecOptions.DEFAULT));
    }

    @Test
    void weightsThatDoNotSuitAreRefusedByBlock() {
        SpecSource other = weighted(Chains.of(new ImageInput(3, 8, 8), 5, STEM));
        SpecSource source = Chains.source(CONV).withWeights(other.weights().orElseThrow());
        List<Diagnostic> refusals = writer.refusals(source, SpecOptions.DEFAULT);
        assertEquals(
                List.of("b1", "b3", "b4"),
                refusals.stream().map(Diagnostic::block).toList());
        assertEquals("WEIGHT-001", refusals.get(0).code());
    }
}
