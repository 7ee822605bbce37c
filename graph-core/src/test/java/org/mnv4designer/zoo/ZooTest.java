package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.StemScaling;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.graph.TypedGraph;

class ZooTest {

    static Stream<String> names() {
        return Zoo.list().stream().map(ZooEntry::name);
    }

    @Test
    void listsEveryNetworkThatTheContractNames() {
        List<String> names = names().toList();
        assertEquals(33, names.size());
        assertEquals(
                12, names.stream().filter(n -> n.startsWith("mobilenetv4_")).count());
        assertEquals(
                6, names.stream().filter(n -> n.startsWith("tf_mobilenetv4_")).count());
        assertTrue(names.contains("paper_mnv4_hybrid_medium"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNetworkIsWarningFreeAtItsOwnSize(String name) {
        TypedGraph graph = Totals.typed(Zoo.design(name));
        assertEquals(List.of(), graph.diagnostics());
        assertEquals(
                List.of("logits"), graph.outputs().stream().map(Output::name).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void placesAreLeftToTheCanvas(String name) {
        for (BlockNode block : Zoo.design(name).network().blocks()) {
            assertTrue(block.position().isEmpty(), block.id());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNetworkHasAFeaturePyramid(String name) {
        TypedGraph graph = Totals.typed(Zoo.design(name + ",input=128x96,outputs=pyramid"));
        assertEquals(
                List.of("stride4", "stride8", "stride16", "stride32"),
                graph.outputs().stream().map(Output::name).toList());
        int stride = 4;
        for (Output output : graph.outputs()) {
            var map = graph.shape(output.from()).orElseThrow();
            assertEquals(128 / stride, map.height(), output.name());
            assertEquals(96 / stride, map.width(), output.name());
            stride *= 2;
        }
        assertFalse(graph.block("classifier").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "mobilenetv4_conv_medium, blocks.0.0 blocks.1.1 blocks.2.7 blocks.4.0",
        "tf_mobilenetv4_conv_medium, blocks.0.0 blocks.1.1 blocks.2.7 blocks.3.10",
        "tf_mobilenetv4_conv_medium_seg, blocks.0.0 blocks.1.1 blocks.2.6 blocks.4.0",
        "resnet18, layer1.1 layer2.1 layer3.1 layer4.1"
    })
    void pyramidTapsAreThoseOfTheLibrary(String name, String blocks) {
        List<Output> outputs = Zoo.design(name + ",outputs=pyramid").network().outputs();
        assertEquals(
                List.of(blocks.split(" ")),
                outputs.stream().map(output -> output.from().block()).toList());
    }

    @Test
    void widthReplacesTheOwnMultiplier() {
        Design widened = Zoo.design("mobilenetv4_conv_small_035,width=0.5");
        assertEquals(Zoo.design("mobilenetv4_conv_small_050").network(), widened.network());
    }

    @Test
    void stemScalesAsItsLibraryScalesIt() {
        assertEquals(32, stemChannels("mobilenetv4_conv_medium,width=0.5"));
        assertEquals(40, stemChannels("mobilenetv4_conv_medium,width=1.25"));
        assertEquals(16, stemChannels("tf_mobilenetv4_conv_medium,width=0.5"));
        assertEquals(16, stemChannels("mobilenetv2_100,width=0.5"));
        assertEquals(16, stemChannels("mobilenetv3_large_100,width=0.5"));
    }

    private static int stemChannels(String name) {
        return Totals.typed(Zoo.design(name))
                .block("stem")
                .orElseThrow()
                .output(0)
                .channels();
    }

    @Test
    void conventionsArePublishedOnes() {
        Design timm = Zoo.design("mobilenetv4_hybrid_large");
        assertEquals(Conventions.TIMM.withActivation(ActivationFunction.GELU), timm.conventions());
        Conventions small = Zoo.design("tf_mobilenetv4_conv_small").conventions();
        assertEquals(PaddingRule.SAME, small.padding());
        assertEquals(1e-6, small.batchNorm().epsilon());
        assertEquals(0.05, small.batchNorm().momentum());
        assertEquals(StemScaling.ALWAYS, small.stemScaling());
        Conventions segmentation = Zoo.design("tf_mobilenetv4_conv_medium_seg").conventions();
        assertEquals(1e-3, segmentation.batchNorm().epsilon());
        assertEquals(ActivationFunction.RELU6, segmentation.activation());
    }

    @Test
    void defaultsAreThoseOfThePublishedFigures() {
        Design design = Zoo.design("tf_mobilenetv4_conv_large");
        assertEquals(384, design.input().height());
        assertEquals(1001, design.classes());
        assertEquals(
                Preprocessing.Interpolation.BILINEAR, design.preprocessing().interpolation());
        Design half = Zoo.design("mobilenetv4_conv_small_050");
        assertEquals(List.of(0.5, 0.5, 0.5), half.preprocessing().mean());
        assertEquals(0.875, half.preprocessing().cropPercent());
        assertEquals(0.95, Zoo.design("mobilenetv4_conv_medium").preprocessing().cropPercent());
    }

    @Test
    void unknownNamesGetSuggestions() {
        String message = refusal(() -> Zoo.design("mobilenet_v4_conv_small"));
        assertTrue(message.contains("did you mean mobilenetv4_conv_small"), message);
    }

    @Test
    void networksOfOneWidthRefuseAnother() {
        String message = refusal(() -> Zoo.design("resnet50,width=0.5"));
        assertEquals("resnet50 has no width multiplier: leave out width=0.5", message);
    }

    private static String refusal(Executable action) {
        return Objects.requireNonNull(assertThrows(ZooException.class, action).getMessage());
    }
}
