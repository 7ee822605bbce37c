package org.mnv4designer.measure.latency.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NonNegativeLeastSquaresTest {

    @Test
    void findsTheOrdinarySolutionWhereItIsPositive() {
        double[][] rows = {{1, 0}, {0, 2}, {1, 1}};
        double[] x = new NonNegativeLeastSquares(rows, new double[] {3, 4, 5}).solve();
        assertArrayEquals(new double[] {3, 2}, x, 1e-10);
    }

    @Test
    void bindsACoefficientThatWouldTurnNegative() {
        double[][] rows = {{1, 1}, {1, 2}, {1, 3}};
        double[] x = new NonNegativeLeastSquares(rows, new double[] {3, 2, 1}).solve();
        assertEquals(0, x[1]);
        assertEquals(2, x[0], 1e-10);
    }

    @Test
    void everySolutionMeetsTheOptimalityConditions() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[][] rows = new double[12][5];
            double[] wanted = new double[12];
            for (int i = 0; i < 12; i++) {
                wanted[i] = random.nextGaussian();
                for (int j = 0; j < 5; j++) {
                    rows[i][j] = random.nextGaussian();
                }
            }
            double[] x = new NonNegativeLeastSquares(rows, wanted).solve();
            for (int j = 0; j < 5; j++) {
                double gradient = gradient(rows, wanted, x, j);
                assertTrue(x[j] >= 0 && gradient < 1e-8, "round " + round);
                assertTrue(x[j] == 0 || Math.abs(gradient) < 1e-8, "round " + round);
            }
        }
    }

    private static double gradient(double[][] rows, double[] wanted, double[] x, int column) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            double rest = wanted[i];
            for (int j = 0; j < x.length; j++) {
                rest -= rows[i][j] * x[j];
            }
            sum += rest * rows[i][column];
        }
        return sum;
    }

    @Test
    void refusesNothingToFit() {
        assertThrows(
                IllegalArgumentException.class, () -> new NonNegativeLeastSquares(new double[0][0], new double[0]));
    }
}
