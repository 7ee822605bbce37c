package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.zoo.Zoo;

/** The tables of the fit and the networks that users draw must be counted alike. */
class ZooWorkloadTest {
    /** Drawn as TensorFlow has them in the source, while the zoo has timm's width of the stem. */
    private static final List<String> OTHER_WIDTHS = List.of("mobilenetv3_large_050");

    private static Workload workload(String zoo) {
        return Workload.of(Canonical.of(Lowering.lower(TypedGraph.of(Zoo.design(zoo)))));
    }

    @Test
    void macsOfConvSmallAreThoseOfTheNetwork() {
        assertEquals(186_005_568, workload("mobilenetv4_conv_small").total(Quantity.MACS));
    }

    @Test
    void tablesAndZooAgreeOnEveryQuantityOfEveryKindOfWork() {
        for (PublishedTables.Network network :
                PublishedTables.of(PublishedTables.PAPER).networks()) {
            network.zoo().stream()
                    .filter(zoo -> !zoo.startsWith("tf_") && !OTHER_WIDTHS.contains(zoo))
                    .forEach(zoo -> assertAlike(zoo, network.work(), workload(zoo)));
        }
    }

    private static void assertAlike(String name, Workload table, Workload drawn) {
        for (WorkClass kind : WorkClass.values()) {
            for (Quantity quantity : Quantity.values()) {
                assertEquals(table.get(kind, quantity), drawn.get(kind, quantity), name + " " + kind + " " + quantity);
            }
        }
    }
}
