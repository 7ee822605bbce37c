package org.mnv4designer.measure.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.cost.NetworkCosts;
import org.mnv4designer.zoo.Zoo;

class StructureTest {
    private static Costs costs(String name) {
        return NetworkCosts.of(TypedGraph.of(Zoo.design(name))).total();
    }

    @Test
    void headsAndSqueezeExcitesAreLeftOut() {
        Costs costs = costs("mobilenetv3_large_100");
        double left = costs.counts().macs() - costs.structure().get(Trait.MACS);
        double head = 960 * 1280 + 1280 * 1000;
        double squeezeExcites = 2 * (72 * 24 + 2 * 120 * 32 + 480 * 120 + 672 * 168 + 672 * 168 + 2 * 960 * 240);
        assertEquals(head + squeezeExcites, left);
    }

    @Test
    void attentionIsCountedByItsTwoProducts() {
        Costs costs = costs("mobilenetv4_hybrid_medium");
        assertEquals(costs.counts().attentionMacs(), costs.structure().get(Trait.ATTENTION_MACS));
        assertEquals(16, costs.structure().get(Trait.PRODUCTS));
    }

    @Test
    void aPlainNetworkHasNoDepthwiseWork() {
        Structure structure = costs("resnet18").structure();
        assertEquals(0, structure.get(Trait.DEPTHWISE_MACS));
        assertEquals(20, structure.get(Trait.LAYERS));
        assertEquals(17, structure.get(Trait.SPATIAL_LAYERS));
    }

    @Test
    void sumsOfPartsAreTheWhole() {
        Structure one = costs("resnet18").structure();
        Structure other = costs("mobilenetv4_conv_small").structure();
        Structure both = one.plus(other);
        for (Trait trait : Trait.values()) {
            assertEquals(one.get(trait) + other.get(trait), both.get(trait), trait.column());
        }
        assertEquals(one, one.plus(Structure.NONE));
    }
}
