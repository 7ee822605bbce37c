package org.mnv4designer.run.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.Provenance.HeldOut;

class ComparisonTest {
    private static final Comparison TWO_SWAPPED =
            new Comparison(List.of(new HeldOut("a", 1, 1.1), new HeldOut("b", 2, 3), new HeldOut("c", 2.5, 2.5)));

    @Test
    void errorsAreMeanSizesInPercentOfTheMeasurement() {
        assertEquals((10 + 50 + 0) / 3.0, TWO_SWAPPED.mapePercent(), 1e-9);
        assertEquals(1, TWO_SWAPPED.within(9));
        assertEquals(2, TWO_SWAPPED.within(20));
    }

    @Test
    void ranksThatAreSwappedLowerTheCorrelation() {
        assertEquals(0.5, TWO_SWAPPED.rankCorrelation(), 1e-9);
        assertEquals(1, new Comparison(List.of(new HeldOut("a", 1, 2))).rankCorrelation());
    }

    @Test
    void equalValuesShareTheirRank() {
        double[] tied = {1, 2, 2, 3};
        assertEquals(1, RankCorrelation.of(tied, tied), 1e-9);
        assertEquals(-1, RankCorrelation.of(tied, new double[] {9, 5, 5, 0}), 1e-9);
        assertEquals(0, RankCorrelation.of(tied, new double[] {7, 7, 7, 7}));
    }

    @Test
    void theDistanceOfAShareIsRoundedUpInRank() {
        assertEquals(Math.log(1.5), TWO_SWAPPED.distance(0.8), 1e-9);
        assertEquals(Math.log(1.1), TWO_SWAPPED.distance(0.5), 1e-9);
    }
}
