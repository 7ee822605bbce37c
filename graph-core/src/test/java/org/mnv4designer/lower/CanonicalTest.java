package org.mnv4designer.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.zoo.Zoo;

class CanonicalTest {

    private static OperatorGraph plain(String name) {
        return Lowering.lower(TypedGraph.of(Zoo.design(name)));
    }

    private static List<String> shown(OperatorGraph graph, String block) {
        return graph.nodes().stream()
                .filter(node -> node.block().equals(block))
                .map(node -> node.id() + " " + node.operator().getClass().getSimpleName() + " " + node.activation())
                .toList();
    }

    @Test
    void aUibBecomesItsConvolutionsAndItsSkip() {
        OperatorGraph canonical = Canonical.of(plain("mobilenetv4_hybrid_medium"));

        assertEquals(
                List.of(
                        "blocks.1.1/dw_start.conv DepthwiseConvolution NONE",
                        "blocks.1.1/pw_exp.conv Convolution RELU",
                        "blocks.1.1/dw_mid.conv DepthwiseConvolution RELU",
                        "blocks.1.1/pw_proj.conv Convolution NONE",
                        "blocks.1.1/skip Binary NONE"),
                shown(canonical, "blocks.1.1"));
    }

    @Test
    void thePreNormOfMobileMqaStaysOneChannelScale() {
        OperatorGraph canonical = Canonical.of(plain("mobilenetv4_hybrid_medium"));
        List<String> attention = canonical.nodes().stream()
                .filter(node -> node.id().endsWith("/norm"))
                .map(node -> node.operator().getClass().getSimpleName())
                .distinct()
                .toList();

        assertEquals(List.of("ChannelScale"), attention);
    }

    @Test
    void outputsAndBlockOutputsKeepTheirShapes() {
        OperatorGraph plain = plain("mobilenetv4_hybrid_large");
        OperatorGraph canonical = Canonical.keepingBlockOutputs(plain);

        plain.blockOutputs()
                .forEach((block, values) -> assertEquals(
                        plain.shape(values.get(0)),
                        canonical.shape(canonical
                                .blockOutputs()
                                .getOrDefault(block, List.of())
                                .get(0)),
                        block));
        assertEquals(
                "1x1000", canonical.shape(canonical.outputs().get(0).value()).toString());
    }

    @Test
    void multiQueryLogitsAreOneProductWithoutATranspose() {
        OperatorGraph plain = plain("mobilenetv4_hybrid_medium");

        assertTrue(plain.nodes().stream()
                .noneMatch(node -> node.operator().getClass().getSimpleName().equals("Transpose")));
    }
}
