package org.mnv4designer.designer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @Test
    void aLinearScaleEndsAtARoundNumber() {
        Scale scale = Scale.linear(0.113, 0, 300);

        assertEquals(0.15, scale.high(), 1e-12);
        assertEquals(100, scale.at(0.05), 1e-9);
        assertEquals(0.05, scale.valueAt(100), 1e-12);
        assertEquals(4, scale.ticks().size());
    }

    @Test
    void aLogarithmicScaleHasEqualStepsForEqualQuotients() {
        Scale scale = Scale.logarithmic(0.3, 80, 100, 400);

        assertEquals(0.2, scale.low(), 1e-12);
        assertEquals(100, scale.high(), 1e-9);
        assertEquals(scale.at(8) - scale.at(2), scale.at(2) - scale.at(0.5), 1e-9);
        assertEquals(List.of(1.0, 10.0, 100.0), scale.ticks());
        assertEquals(2, scale.valueAt(scale.at(2)), 1e-9);
    }

    @Test
    void aShortLogarithmicScaleHasTicksBetweenPowersOfTen() {
        assertEquals(
                List.of(1.0, 2.0, 5.0, 10.0), Scale.logarithmic(1, 10, 0, 1).ticks());
    }

    @Test
    void oneValueStillMakesAScale() {
        assertEquals(2, Scale.logarithmic(1, 1, 0, 1).high());
        assertEquals(0, Scale.linear(0, 0, 1).at(0));
    }

    @Test
    void placesOutsideAreMovedToTheEnds() {
        Scale up = Scale.linear(0, 10, 200, 20);

        assertEquals(20, up.at(11));
        assertEquals(200, up.at(-1));
        assertEquals(110, up.at(5));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.02", "5, 5", "1000, 1000", "20000, 20 k", "3000000, 3 M", "5e9, 5 G", "0.5, 0.5"})
    void ticksAreReadWithoutNoise(double tick, String label) {
        assertEquals(label, Scale.label(tick));
    }

    @Test
    void aScaleWithoutExtentIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Scale.linear(1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Scale(0, 1, 0, 1, true));
        assertThrows(IllegalArgumentException.class, () -> Scale.linear(0, Double.NaN, 0, 1));
    }
}
