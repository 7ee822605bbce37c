package org.mnv4designer.run.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    private static Steadiness of(double... readings) {
        return Steadiness.of(Arrays.stream(readings).boxed().toList());
    }

    @Test
    void spreadIsTheNinetiethPercentileOverTheTenth() {
        List<Double> oneToHundred =
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList();
        Steadiness steadiness = Steadiness.of(oneToHundred);
        assertEquals(11, steadiness.fast());
        assertEquals(91, steadiness.slow());
        assertEquals(91.0 / 11, steadiness.spread(), 1e-9);
    }

    @Test
    void oneSlowReadingInTwentyIsNoNoise() {
        double[] readings =
                IntStream.range(0, 20).mapToDouble(i -> i == 7 ? 9 : 1).toArray();
        assertFalse(of(readings).isTooNoisy());
    }

    @Test
    void everyThirdReadingTwiceAsSlowIsTooNoisy() {
        double[] readings =
                IntStream.range(0, 60).mapToDouble(i -> i % 3 == 0 ? 2 : 1).toArray();
        assertTrue(of(readings).isTooNoisy());
    }

    @Test
    void aSampleIsDisturbedIfEitherNeighbourIs() {
        Steadiness steadiness = new Steadiness(1, 1.1);
        assertTrue(steadiness.isUndisturbed(1.05, 1.07));
        assertFalse(steadiness.isUndisturbed(1.05, 1.2));
        assertFalse(steadiness.isUndisturbed(1.2, 1));
    }
}
