package org.mnv4designer.measure.latency.fit;

import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;

/**
 * The most probable rates of a sum model: time = sum of amount × rate, errors normal in the logarithm of time, rates
 * log-normal before. Levenberg and Marquardt's method on the logarithms of rates, which keeps rates positive.
 */
final class PosteriorMode {
    private static final int ROUNDS = 100;
    private static final int TRIES = 12;

    private final double[][] amounts;
    private final double[] times;
    private final double[] weights;
    private final double[] prior;
    private final double[][] precision;

    /**
     * @param amounts of each term, one array for each row
     * @param times in milliseconds
     * @param weights of rows: one over the variance of the logarithm of time
     * @param prior the expected logarithms of rates
     * @param precision the inverse of their covariance
     */
    PosteriorMode(double[][] amounts, double[] times, double[] weights, double[] prior, double[][] precision) {
        this.amounts = amounts;
        this.times = times;
        this.weights = weights;
        this.prior = prior;
        this.precision = precision;
    }

    /**
     * The logarithms of the rates.
     *
     * @param from where to start, which changes nothing but the time it takes
     */
    double[] solve(double[] from) {
        double[] at = from.clone();
        double damping = 1e-3;
        double loss = loss(at);
        for (int round = 0; round < ROUNDS; round++) {
            double[] better = at;
            double lower = loss;
            Newton newton = new Newton(at);
            for (int i = 0; i < TRIES && lower >= loss; i++) {
                better = newton.step(at, damping);
                lower = loss(better);
                damping = lower < loss ? FastMath.max(damping / 5, 1e-9) : damping * 4;
            }
            if (!(lower < loss)) {
                return at;
            }
            boolean settled = loss - lower < 1e-10 * (1 + FastMath.abs(loss));
            at = better;
            loss = lower;
            if (settled) {
                return at;
            }
        }
        return at;
    }

    /** Standard deviations of the logarithms of rates after the measurements, by Laplace's approximation. */
    double[] deviations(double[] at) {
        RealMatrix inverse = new CholeskyDecomposition(new Array2DRowRealMatrix(new Newton(at).curvature, false))
                .getSolver()
                .getInverse();
        double[] all = new double[at.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = FastMath.sqrt(inverse.getEntry(i, i));
        }
        return all;
    }

    private double loss(double[] logs) {
        double[] rates = rates(logs);
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            double error = FastMath.log(times[i] / dot(amounts[i], rates));
            sum += weights[i] * error * error;
        }
        for (int i = 0; i < logs.length; i++) {
            sum += (logs[i] - prior[i]) * pull(i, logs);
        }
        return sum / 2;
    }

    private double pull(int term, double[] logs) {
        double sum = 0;
        for (int j = 0; j < logs.length; j++) {
            sum += precision[term][j] * (logs[j] - prior[j]);
        }
        return sum;
    }

    static double[] rates(double[] logs) {
        double[] rates = new double[logs.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = FastMath.exp(logs[i]);
        }
        return rates;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Slope and curvature (Gauss and Newton's) of the loss at one place. */
    private final class Newton {
        private final double[] slope;
        private final double[][] curvature;

        Newton(double[] logs) {
            int size = logs.length;
            slope = new double[size];
            curvature = new double[size][];
            for (int i = 0; i < size; i++) {
                curvature[i] = precision[i].clone();
                slope[i] = -pull(i, logs);
            }
            double[] rates = rates(logs);
            for (int row = 0; row < times.length; row++) {
                add(row, rates);
            }
        }

        private void add(int row, double[] rates) {
            double total = dot(amounts[row], rates);
            double error = FastMath.log(times[row] / total);
            int[] present = IntStream.range(0, rates.length)
                    .filter(i -> amounts[row][i] > 0)
                    .toArray();
            for (int i : present) {
                double share = weights[row] * amounts[row][i] * rates[i] / total;
                slope[i] += share * error;
                for (int j : present) {
                    if (j <= i) {
                        curvature[i][j] += share * amounts[row][j] * rates[j] / total;
                        curvature[j][i] = curvature[i][j];
                    }
                }
            }
        }

        double[] step(double[] from, double damping) {
            double[][] damped = new double[from.length][];
            for (int i = 0; i < damped.length; i++) {
                damped[i] = curvature[i].clone();
                damped[i][i] *= 1 + damping;
            }
            return new CholeskyDecomposition(new Array2DRowRealMatrix(damped, false))
                    .getSolver()
                    .solve(new ArrayRealVector(slope, false))
                    .add(new ArrayRealVector(from, false))
                    .toArray();
        }
    }
}
