package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final FaultLog log = new FaultLog(Clock.fixed(NOON, ZoneOffset.UTC), Runnable::run);

    @Test
    void aFaultTellsWhenWhereAndWhat() {
        log.report("Costs", new IllegalStateException("no row\nof that name"));
        Fault fault = log.faults().get(0);
        assertEquals(NOON, fault.time());
        assertEquals("Costs", fault.source());
        assertEquals("IllegalStateException: no row", fault.message());
        assertTrue(fault.trace().contains("aFaultTellsWhenWhereAndWhat"));
    }

    @Test
    void aFaultWithoutAMessageIsNamedByItsKind() {
        assertEquals(
                "ArithmeticException", log.report("", new ArithmeticException()).message());
    }

    @Test
    void theOldestGoWhenThereAreTooMany() {
        for (int i = 0; i <= FaultLog.KEPT; i++) {
            log.report("", new RuntimeException("fault " + i));
        }
        assertEquals(FaultLog.KEPT, log.faults().size());
        assertEquals("RuntimeException: fault 1", log.faults().get(0).message());
    }

    @Test
    void theListChangesOnlyOnItsThread() {
        List<Runnable> waiting = new ArrayList<>();
        FaultLog elsewhere = new FaultLog(Clock.systemUTC(), waiting::add);
        elsewhere.report("", new RuntimeException());
        assertEquals(0, elsewhere.faults().size());
        waiting.forEach(Runnable::run);
        assertEquals(1, elsewhere.faults().size());
    }

    @Test
    void itCannotBeChangedFromOutside() {
        List<Fault> faults = log.faults();
        log.report("", new RuntimeException());
        assertThrows(UnsupportedOperationException.class, faults::clear);
        log.clear();
        assertEquals(0, faults.size());
    }
}
