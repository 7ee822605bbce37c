package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Least squares with coefficients of at least 0: the active-set method of Lawson and Hanson (Solving Least Squares
 * Problems, 1974, chapter 23) on the normal equations, which suits the few, well-scaled columns met here.
 */
final class NonNegativeLeastSquares {
    private static final double TINY = 1e-12;

    private final double[][] gram;
    private final double[] moment;

    /** @param rows one array for each equation; all of one length */
    NonNegativeLeastSquares(double[][] rows, double[] wanted) {
        if (rows.length == 0 || rows.length != wanted.length) {
            throw new IllegalArgumentException("needs as many values as rows, and at least one");
        }
        RealMatrix matrix = new Array2DRowRealMatrix(rows, false);
        this.gram = matrix.transposeMultiply(matrix).getData();
        this.moment = matrix.transpose().operate(wanted);
    }

    double[] solve() {
        int size = moment.length;
        double[] x = new double[size];
        boolean[] free = new boolean[size];
        for (int round = 0; round < 10 * size; round++) {
            int next = steepest(x, free);
            if (next < 0) {
                break;
            }
            free[next] = true;
            x = settle(x, free);
        }
        return x;
    }

    /** The bound coefficient that would lower the error most if it grew, or -1. */
    private int steepest(double[] x, boolean[] free) {
        int best = -1;
        double slope = TINY;
        for (int i = 0; i < x.length; i++) {
            double gradient = moment[i];
            for (int j = 0; j < x.length; j++) {
                gradient -= gram[i][j] * x[j];
            }
            if (!free[i] && gradient > slope) {
                best = i;
                slope = gradient;
            }
        }
        return best;
    }

    /** Solves for the free coefficients; those that would turn negative are bound again. */
    private double[] settle(double[] from, boolean[] free) {
        double[] x = from;
        while (true) {
            double[] z = solveFree(free);
            double step = 1;
            for (int i = 0; i < z.length; i++) {
                if (free[i] && z[i] <= 0) {
                    step = Math.min(step, x[i] / Math.max(x[i] - z[i], TINY));
                }
            }
            if (step >= 1) {
                return z;
            }
            x = walk(x, z, step, free);
        }
    }

    private static double[] walk(double[] x, double[] z, double step, boolean[] free) {
        double[] walked = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            walked[i] = x[i] + step * (z[i] - x[i]);
            if (free[i] && walked[i] <= TINY) {
                walked[i] = 0;
                free[i] = false;
            }
        }
        return walked;
    }

    private double[] solveFree(boolean[] free) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < free.length; i++) {
            if (free[i]) {
                chosen.add(i);
            }
        }
        double[] all = new double[free.length];
        if (chosen.isEmpty()) {
            return all;
        }
        int[] at = chosen.stream().mapToInt(Integer::intValue).toArray();
        RealMatrix part = MatrixUtils.createRealMatrix(gram).getSubMatrix(at, at);
        double[] right = Arrays.stream(at).mapToDouble(i -> moment[i]).toArray();
        double[] solved = new CholeskyDecomposition(part, 1e-9, 0)
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        for (int i = 0; i < at.length; i++) {
            all[at[i]] = solved[i];
        }
        return all;
    }
}
