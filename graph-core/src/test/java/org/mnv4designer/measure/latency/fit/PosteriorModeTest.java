package org.mnv4designer.measure.latency.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PosteriorModeTest {
    private static final double[][] AMOUNTS = {{1, 0}, {2, 1}, {1, 5}, {7, 1}};
    private static final double[][] WEAK = {{1e-6, 0}, {0, 1e-6}};
    private static final double[][] STRONG = {{1e6, 0}, {0, 1e6}};

    private static double[] times(double first, double second) {
        double[] times = new double[AMOUNTS.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = first * AMOUNTS[i][0] + second * AMOUNTS[i][1];
        }
        return times;
    }

    private static double[] solve(double[] times, double[] prior, double[][] precision) {
        double[] weights = {100, 100, 100, 100};
        return PosteriorMode.rates(new PosteriorMode(AMOUNTS, times, weights, prior, precision).solve(prior));
    }

    @Test
    void exactTimesGiveTheRatesThatMadeThem() {
        assertArrayEquals(new double[] {3, 0.5}, solve(times(3, 0.5), new double[] {0, 0}, WEAK), 1e-4);
    }

    @Test
    void aStrongPriorIsHardlyMoved() {
        double[] rates = solve(times(3, 0.5), new double[] {0, 0}, STRONG);

        assertArrayEquals(new double[] {1, 1}, rates, 1e-3);
        assertTrue(rates[0] > 1, rates[0] + "");
    }

    @Test
    void ratesStayPositiveWhereLeastSquaresWouldNot() {
        double[] rates = solve(new double[] {1, 1.2, 0.3, 7}, new double[] {0, 0}, WEAK);

        assertTrue(rates[0] > 0 && rates[1] > 0, rates[0] + " " + rates[1]);
    }

    @Test
    void whatNoRowHoldsKeepsItsPriorAndItsUncertainty() {
        double[][] first = {{1, 0}, {2, 0}};
        PosteriorMode mode = new PosteriorMode(
                first, new double[] {5, 10}, new double[] {400, 400}, new double[] {0, 2}, new double[][] {
                    {1, 0}, {0, 4}
                });
        double[] logs = mode.solve(new double[] {0, 2});
        double[] deviations = mode.deviations(logs);

        assertEquals(2, logs[1], 1e-9);
        assertEquals(0.5, deviations[1], 1e-9);
        assertEquals(1 / Math.sqrt(801), deviations[0], 1e-6);
    }
}
