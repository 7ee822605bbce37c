package org.mnv4designer.measure.latency.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.latency.fit.Residuals.Residual;

/**
 * The mean of all candidates, weighted by how well each predicts families that it has not seen (pseudo-Bayesian model
 * averaging: weight = mean squared error to the power of minus half the number of rows). Since every candidate is
 * linear, the mean is one linear model. Nothing is chosen by hand.
 */
final class Ensemble {
    private Ensemble() {}

    /** Rates by term. */
    static Map<Term, Double> fit(List<FitRow> rows) {
        List<Candidate> pool = Candidate.pool();
        double[] weights = weights(pool, rows);
        Map<Term, Double> mean = new EnumMap<>(Term.class);
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i];
            pool.get(i).fit(rows).forEach((term, rate) -> mean.merge(term, weight * rate, Double::sum));
        }
        return mean;
    }

    private static double[] weights(List<Candidate> pool, List<FitRow> rows) {
        double[] logs = pool.stream()
                .mapToDouble(candidate -> -0.5 * rows.size() * Math.log(meanSquare(candidate, rows)))
                .toArray();
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.exp(logs[i] - largest);
            sum += logs[i];
        }
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= sum;
        }
        return logs;
    }

    private static double meanSquare(Candidate candidate, List<FitRow> rows) {
        return Residuals.byFamily(rows, candidate::fit).stream()
                .mapToDouble(Residual::relativeError)
                .map(e -> e * e)
                .average()
                .orElseThrow();
    }
}
