package org.mnv4designer.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"33.6, 32", "11.2, 16", "22.4, 24", "4, 8", "1280, 1280", "76, 80"})
    void channelsRoundToEightButNeverLoseATenth(double channels, int rounded) {
        assertEquals(rounded, Rounding.TO_EIGHT.round(channels));
    }

    @Test
    void anEstimateHoldsItsValueWithinItsBand() {
        Millis one = new Millis(1);
        Millis two = new Millis(2);

        assertThrows(IllegalArgumentException.class, () -> Estimate.known(one, two, two, "nowhere"));
        assertEquals("no data", Estimate.<Millis>unknown("no data").reason());
    }

    @Test
    void shapesOfNoSizeAreRefused() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Shape.of(1, 0, 3, 3));

        assertTrue(refusal.toString().contains("[1, 0, 3, 3]"), refusal.toString());
    }

    @Test
    void aShapeTooLargeToCountIsRefused() {
        assertThrows(ArithmeticException.class, () -> Shape.of(1 << 30, 1 << 30, 1 << 30));
    }

    @ParameterizedTest
    @CsvSource({
        "gelu, 1, 0.8413447460685429",
        "gelu, -3, -0.00404969409489031",
        "gelu-tanh, 1, 0.8411919906082768",
        "hard-swish, 1, 0.6666666666666666",
        "silu, 1, 0.7310585786300049",
        "relu6, 9, 6"
    })
    void activationsAreExact(String id, double x, double y) {
        assertEquals(y, ActivationFunction.of(id).orElseThrow().apply(x), 1e-14);
    }

    @Test
    void aDiagnosticReadsAsOneLineWithPlaceAndFix() {
        Diagnostic diagnostic = Finding.error("SHAPE-001", "needs equal shapes", "project one branch")
                .at("add_7");

        assertEquals(
                "error SHAPE-001 block \"add_7\": needs equal shapes. Fix: project one branch", diagnostic.toString());
    }
}
