package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.cost.Costs;
import org.mnv4designer.measure.cost.NetworkCosts;

/** Counts against what timm's networks were seen to execute (scripts/reference/zoo_reference.py), to the last unit. */
class ZooCountsTest {

    static Stream<Reference> networks() {
        return Stream.of("mobilenetv4.csv", "tensorflow.csv", "peers.csv")
                .flatMap(file -> Reference.rows(file).stream());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void countsEqualTheOriginals(Reference reference) {
        Design design = Zoo.design(reference.design());
        Totals plain = Totals.plain(design);
        Totals canonical = Totals.canonical(design);
        Counts counts = plain.counts();
        Costs costs = NetworkCosts.of(TypedGraph.of(design)).total();
        assertAll(
                () -> assertEquals(reference.number("parameters"), plain.parameters(), "parameters"),
                () -> assertEquals(reference.number("macs"), counts.macs(), "macs"),
                () -> assertEquals(reference.number("attentionMacs"), counts.attentionMacs(), "attentionMacs"),
                () -> assertEquals(reference.number("activations"), counts.activations(), "activations"),
                () -> assertEquals(reference.number("foldedParameters"), canonical.parameters(), "foldedParameters"),
                () -> assertEquals(
                        reference.number("otherOperations"), canonical.counts().otherOperations(), "otherOperations"),
                () -> assertEquals(reference.number("foldedWeights"), costs.foldedWeights(), "foldedWeights"),
                () -> assertEquals(plain.parameters(), costs.parameters(), "measured parameters"),
                () -> assertEquals(canonical.parameters(), costs.foldedParameters(), "measured folded parameters"),
                () -> assertEquals(canonical.counts(), costs.counts(), "measured counts"));
    }
}
