package org.mnv4designer.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Shape;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.zoo.Zoo;

class BatchesTest {
    private static final OperatorGraph HYBRID =
            Lowering.lower(TypedGraph.of(Zoo.design("mobilenetv4_hybrid_medium,width=0.25,classes=10,input=96x64")));

    @Test
    void oneImageIsTheGraphItself() {
        assertTrue(HYBRID == Batches.of(HYBRID, 1));
    }

    @Test
    void everyTensorOfTheNetworkGrowsWithTheBatch() {
        OperatorGraph three = Batches.of(HYBRID, 3);
        assertEquals(Shape.of(3, 10), three.shape(three.outputs().get(0).value()));
        for (int i = 0; i < three.nodes().size(); i++) {
            Shape one = HYBRID.nodes().get(i).output();
            assertEquals(one.with(0, 3), three.nodes().get(i).output());
        }
    }
}
