package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.OperatorSupport.Verdict;

class SupportTableTest {
    private static final String GOOD = """
            {"format": "mnv4-support", "version": 1, "id": "a-runtime", "runtime": "A runtime",
             "unsupported": "it stops", "source": "a manual", "date": "2026-11-24",
             "entries": [
              {"operator": "relu", "verdict": "native"},
              {"operator": "gelu", "verdict": "not-known", "reason": "nobody said"},
              {"operator": "resize", "condition": "side-above-65", "verdict": "fallback", "consequence": "cpu",
               "slower": 10, "reason": "too large", "source": "a forum"}
             ]}
            """;

    private static SupportTable good() throws ProfileException {
        return SupportTable.read("a.json", GOOD);
    }

    private static String complaint(String text) {
        return String.valueOf(assertThrows(ProfileException.class, () -> SupportTable.read("a.json", text))
                .getMessage());
    }

    @Test
    void entriesTakeWhatTheyDoNotSayFromTableAndVerdict() throws ProfileException {
        List<OperatorSupport> entries = good().entries();
        assertEquals(
                new OperatorSupport(
                        OperatorKind.GELU,
                        OperatorTrait.ANY,
                        Verdict.NOT_KNOWN,
                        Consequence.UNKNOWN,
                        1,
                        false,
                        "nobody said",
                        "a manual",
                        "2026-11-24"),
                entries.get(1));
        assertEquals("a forum", entries.get(2).source());
        assertEquals("resize to a side above 65", entries.get(2).subject());
        assertEquals("falls back to the CPU, 10.0 times slower", entries.get(2).outcome());
        assertEquals("runs on the device", entries.get(0).outcome());
    }

    @Test
    void whatMeasuredNetworksContainIsMarkedAndMattersNoLonger() throws ProfileException {
        Set<OperatorKind> measured = Set.of(OperatorKind.GELU, OperatorKind.RESIZE);
        List<OperatorSupport> entries = good().entries(measured);
        assertEquals(
                List.of(false, true, false),
                entries.stream().map(OperatorSupport::measured).toList());
        assertEquals(
                List.of(false, false, true),
                entries.stream().map(OperatorSupport::matters).toList());
    }

    @Test
    void nonsenseIsRefusedWithItsPlace() {
        assertTrue(complaint("{}").contains("is not a support table"));
        assertTrue(complaint(GOOD.replace("side-above-65", "side-above-66"))
                .startsWith("a.json, line 6: /entries/2/condition: is not known"));
        assertTrue(complaint(GOOD.replace("\"slower\": 10", "\"slower\": 0.1"))
                .contains("/entries/2: slower must lie between 1 and a million, got 0.1"));
        assertTrue(complaint(GOOD.replace("\"native\"", "\"native\", \"consequence\": \"cpu\""))
                .contains("verdict native cannot have the consequence cpu"));
        assertTrue(complaint(GOOD.replace(", \"reason\": \"nobody said\"", "")).contains("needs a reason"));
        assertTrue(complaint(GOOD.replace("\"version\": 1", "\"version\": 2")).contains("newer version"));
    }
}
