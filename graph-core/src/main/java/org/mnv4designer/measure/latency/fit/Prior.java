package org.mnv4designer.measure.latency.fit;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Rates;

/**
 * What rates are expected to be before a device's own measurements are seen: normal in the logarithm, around those of
 * sibling devices. Devices differ by their overall speed, by what one aspect costs them (compute, traffic, launches, …),
 * and a little in every rate.
 *
 * @param logs the natural logarithm of each {@link Term}'s rate
 * @param freedom how far from there rates may lie
 */
record Prior(double[] logs, Freedom freedom) {
    /** Stands for a rate of 0, in milliseconds for each element, operation or operator. */
    private static final double LEAST = 1e-15;

    /**
     * Standard deviations in the logarithm of time.
     *
     * @param speed of a device as a whole
     * @param aspect of all rates of one aspect
     * @param own of each rate by itself
     */
    record Freedom(double speed, double aspect, double own) {}

    /** Rates from nowhere but the order of magnitude; only for devices with many measurements. */
    static Prior of(FirstGuess guess, Freedom freedom) {
        return new Prior(Term.ALL.stream().mapToDouble(guess::log).toArray(), freedom);
    }

    /** The mean of siblings, whatever their overall speeds. */
    static Prior of(List<LatencyModel> siblings, Freedom freedom) {
        double[] mean = new double[Term.ALL.size()];
        for (LatencyModel sibling : siblings) {
            double[] logs = logs(sibling);
            double speed = Arrays.stream(logs).average().orElseThrow();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (logs[i] - speed) / siblings.size();
            }
        }
        return new Prior(mean, freedom);
    }

    Prior with(Freedom other) {
        return new Prior(logs, other);
    }

    /** The same rates, all faster or slower. */
    Prior scaled(double logFactor) {
        return new Prior(Arrays.stream(logs).map(log -> log + logFactor).toArray(), freedom);
    }

    private static double[] logs(LatencyModel model) {
        List<Term> terms = Term.ALL;
        double[] logs = new double[terms.size()];
        for (int i = 0; i < logs.length; i++) {
            Term term = terms.get(i);
            double rate = term.isFixed() ? model.fixedMillis() : rate(term, model);
            logs[i] = FastMath.log(FastMath.max(rate, LEAST));
        }
        return logs;
    }

    private static double rate(Term term, LatencyModel model) {
        Rates rates = model.rates().getOrDefault(term.kinds().get(0), Rates.FREE);
        return term.of(rates, model.precision().bytes());
    }

    /** The inverse of the covariance of the logarithms. */
    double[][] precision() {
        List<Term> terms = Term.ALL;
        int size = terms.size();
        double[][] covariance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean alike = terms.get(i).aspect() == terms.get(j).aspect();
                covariance[i][j] = square(freedom.speed) + (alike ? square(freedom.aspect) : 0);
            }
            covariance[i][i] += square(deviation(terms.get(i)));
        }
        double[][] inverse = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false))
                .getSolver()
                .getInverse()
                .getData();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                inverse[j][i] = inverse[i][j];
            }
        }
        return inverse;
    }

    /** How far one rate by itself may lie from its siblings'. */
    double deviation(Term term) {
        return freedom.own * term.aspect().freedom();
    }

    private static double square(double value) {
        return value * value;
    }
}
