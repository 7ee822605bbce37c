package org.mnv4designer.measure.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.base.DataType;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.zoo.Zoo;

class NetworkCostsTest {

    /** Reference values of an independent script for the conventions of docs/measures.md. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    mobilenetv4_conv_small, 186005568, 1892288, 3761480, 551936
                    mobilenetv4_conv_medium, 1080244224, 6542592, 9681560, 1048576
                    mobilenetv4_conv_large, 6376220672, 23612672, 32516088, 2211840
                    mobilenetv4_hybrid_medium, 1271183360, 8918272, 11032216, 1048576
                    mobilenetv4_hybrid_large, 7711877120, 42781952, 37672952, 2211840
                    """)
    void publishedNetworksCostWhatTheReferenceCounts(
            String name, long macs, long otherOperations, long foldedParameters, long peakElements) {
        NetworkCosts costs = NetworkCosts.of(TypedGraph.of(Zoo.design(name)));

        assertEquals(macs, costs.total().counts().macs());
        assertEquals(otherOperations, costs.total().counts().otherOperations());
        assertEquals(foldedParameters, costs.total().foldedParameters());
        assertEquals(4 * foldedParameters, costs.total().weightBytes(DataType.FP32));
        assertEquals(peakElements, costs.peak().elements());
        assertTrue(costs.peak().exact());
    }

    @Test
    void theShortcutByPartsEqualsTheWholeCanonicalGraph() {
        TypedGraph graph = TypedGraph.of(Zoo.design("mobilenetv4_hybrid_medium"));

        assertEquals(NetworkCosts.whole(graph), NetworkCosts.of(graph));
    }
}
