package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;

/** Work by kind, against what timm's networks were seen to execute (scripts/tables/zoo_workloads.py). */
class ZooWorkTest {
    private static final List<Quantity> QUANTITIES =
            List.of(Quantity.MACS, Quantity.READS, Quantity.WRITES, Quantity.WEIGHTS, Quantity.OPERATORS);

    static Stream<Arguments> networks() {
        return Reference.rows("workloads.csv").stream()
                .collect(Collectors.groupingBy(Reference::design, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(network -> Arguments.of(network.getKey(), network.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void workEqualsThatOfTheOriginals(String design, List<Reference> rows) {
        Map<String, List<Long>> expected = new TreeMap<>();
        rows.forEach(row -> expected.put(row.text("work"), numbers(row)));
        assertEquals(expected, byKind(Workload.of(Canonical.of(Lowering.lower(Totals.typed(Zoo.design(design)))))));
    }

    private static List<Long> numbers(Reference row) {
        return Stream.of("macs", "reads", "writes", "weights", "operators")
                .map(row::number)
                .toList();
    }

    private static Map<String, List<Long>> byKind(Workload work) {
        Map<String, List<Long>> all = new TreeMap<>();
        for (WorkClass kind : WorkClass.values()) {
            if (work.get(kind, Quantity.OPERATORS) > 0) {
                all.put(
                        kind.id(),
                        QUANTITIES.stream().map(q -> (long) work.get(kind, q)).toList());
            }
        }
        return all;
    }
}
