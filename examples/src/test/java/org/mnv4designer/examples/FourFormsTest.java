package org.mnv4designer.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.cost.NetworkCosts;

class FourFormsTest {
    @Test
    void theNetworkIsSound() {
        TypedGraph graph = TypedGraph.of(FourForms.network());

        assertEquals(List.of(), graph.diagnostics());
        assertEquals("1x10", graph.block("classifier").orElseThrow().output(0).toString());
    }

    @Test
    void eachDepthwiseAddsWhatItsKernelAndChannelsSay() {
        List<String> lines = FourForms.table();
        Costs plain = NetworkCosts.of(TypedGraph.of(FourForms.network())).total();
        long outer = 9 * 96 + 2 * 96;
        long inner = 9 * 384 + 2 * 384;

        assertEquals(5, lines.size());
        assertStarts("ExtraDW", plain.parameters() + outer + inner, lines.get(1));
        assertStarts("IB", plain.parameters() + inner, lines.get(2));
        assertStarts("ConvNext", plain.parameters() + outer, lines.get(3));
        assertStarts("FFN", plain.parameters(), lines.get(4));
    }

    @Test
    void everyLineTellsTheTimeOnBothDevices() {
        FourForms.table().stream()
                .skip(1)
                .forEach(line -> assertTrue(line.matches(".* \\d+\\.\\d\\d +\\d+\\.\\d\\d"), line));
    }

    private static void assertStarts(String form, long parameters, String line) {
        assertEquals(String.format(Locale.ROOT, "%-12s %,10d", form, parameters), line.substring(0, 23));
    }
}
