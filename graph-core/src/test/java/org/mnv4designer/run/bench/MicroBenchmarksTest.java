package org.mnv4designer.run.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;

class MicroBenchmarksTest {

    private static Set<WorkClass> kinds(List<BenchNetwork> benchmarks) {
        Set<WorkClass> kinds = EnumSet.noneOf(WorkClass.class);
        for (BenchNetwork benchmark : benchmarks) {
            Workload work = benchmark.work();
            for (WorkClass kind : WorkClass.values()) {
                if (work.get(kind, Quantity.OPERATORS) > 0) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private static Set<String> families(List<BenchNetwork> benchmarks) {
        return benchmarks.stream().map(BenchNetwork::family).collect(Collectors.toSet());
    }

    @Test
    void everyKindOfWorkIsMeasured() {
        assertEquals(EnumSet.allOf(WorkClass.class), kinds(MicroBenchmarks.all()));
    }

    @Test
    void fewOfThemAreOfEveryFamily() {
        assertEquals(families(MicroBenchmarks.all()), families(MicroBenchmarks.few()));
        assertTrue(MicroBenchmarks.few().size() < MicroBenchmarks.all().size() / 2);
    }

    @Test
    void allAreSoundDesignsWithNamesOfTheirOwn() {
        Set<String> names =
                MicroBenchmarks.all().stream().map(BenchNetwork::name).collect(Collectors.toSet());
        assertEquals(MicroBenchmarks.all().size(), names.size());
        for (BenchNetwork benchmark : MicroBenchmarks.all()) {
            List<Diagnostic> errors = TypedGraph.of(benchmark.design()).diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .toList();
            assertEquals(List.of(), errors, benchmark.name());
        }
    }

    @Test
    void theControlNetworkIsNoneOfThem() {
        assertFalse(families(MicroBenchmarks.all())
                .contains(MicroBenchmarks.control().family()));
    }

    @Test
    void aChainHoldsWhatItsLineSays() {
        Workload work =
                ChainText.parse("x | pointwise | 14 32 | conv:64,1 dw:3,2").work();
        assertEquals(14 * 14 * (3 * 32 + 32 * 64), work.get(WorkClass.POINTWISE, Quantity.MACS));
        assertEquals(7 * 7 * 9 * 64, work.get(WorkClass.DEPTHWISE_3_STRIDED, Quantity.MACS));
        assertEquals(7 * 7 * 64, work.get(WorkClass.POOLING, Quantity.READS));
    }

    @Test
    void aClassifierEndsItWithoutAMean() {
        Workload work = ChainText.parse("x | linear | 7 32 | mean classify").work();
        assertEquals(1000 * 32, work.get(WorkClass.LINEAR, Quantity.MACS));
        assertEquals(1, work.get(WorkClass.POOLING, Quantity.OPERATORS));
    }

    @Test
    void whatWasKeptIsJoined() {
        Workload work = ChainText.parse("x | layout | 8 16 | keep dw:3,1 concat keep dw:3,1 add")
                .work();
        assertEquals(8 * 8 * 32, work.get(WorkClass.LAYOUT, Quantity.WRITES));
        assertEquals(2 * 8 * 8 * 32, work.get(WorkClass.ELEMENTWISE, Quantity.READS));
    }

    @Test
    void unknownWordsAndMissingPartsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ChainText.parse("x | y | 8 16 | wriggle:3"));
        assertThrows(IllegalArgumentException.class, () -> ChainText.parse("x | y | 8 16"));
    }
}
