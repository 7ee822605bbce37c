package org.mnv4designer.designer.part.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogAxisTest {

    @Test
    void equalFactorsAreEqualDistances() {
        LogAxis axis = new LogAxis(1, 100);
        assertEquals(0, axis.share(1));
        assertEquals(0.5, axis.share(10), 1e-12);
        assertEquals(1, axis.share(100));
    }

    @Test
    void ticksAreRoundAndFewer() {
        assertEquals(List.of(1.0, 2.0, 5.0, 10.0), new LogAxis(0.9, 12).ticks());
        assertEquals(List.of(0.1, 1.0, 10.0, 100.0, 1000.0), new LogAxis(0.1, 1000).ticks());
        assertEquals(
                List.of("0.05", "0.1", "2", "1000"),
                List.of(0.05, 0.1, 2.0, 1000.0).stream().map(LogAxis::label).toList());
    }

    @Test
    void thereIsRoomAroundTheValues() {
        LogAxis axis = LogAxis.around(4, 10);
        assertEquals(3.2, axis.low(), 1e-12);
        assertEquals(12.5, axis.high(), 1e-12);
    }
}
