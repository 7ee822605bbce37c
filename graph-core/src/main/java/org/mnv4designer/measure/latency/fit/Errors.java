package org.mnv4designer.measure.latency.fit;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.fit.Folds.Residual;

/** Summaries of errors on networks that a fit has not seen. */
record Errors(List<Residual> residuals) {

    /** Those of networks whose measurement is as sure as others, or of the rest. */
    Errors sure(boolean sure) {
        return new Errors(residuals.stream()
                .filter(residual -> residual.row().noise() <= 1 == sure)
                .toList());
    }

    int count() {
        return residuals.size();
    }

    double mapePercent() {
        return 100
                * residuals.stream()
                        .mapToDouble(r -> FastMath.abs(r.relativeError()))
                        .average()
                        .orElse(0);
    }

    /** How many lie within a share of the measurement, such as 0.1. */
    long within(double share) {
        return residuals.stream()
                .filter(r -> FastMath.abs(r.relativeError()) <= share)
                .count();
    }

    /** The largest error in percent of the measurement, with its sign. */
    double worstPercent() {
        double worst = 0;
        for (Residual residual : residuals) {
            double error = 100 * residual.relativeError();
            worst = FastMath.abs(error) > FastMath.abs(worst) ? error : worst;
        }
        return worst;
    }

    /**
     * The distance in log time that holds a share of the residuals, rounded up in rank as split conformal prediction
     * does for few points.
     */
    double quantile(double share) {
        double[] sorted = distances();
        Arrays.sort(sorted);
        int rank = (int) FastMath.ceil((sorted.length + 1) * share);
        return sorted[FastMath.min(rank, sorted.length) - 1];
    }

    private double[] distances() {
        return residuals.stream()
                .mapToDouble(
                        r -> FastMath.abs(FastMath.log(r.predicted() / r.row().milliseconds())))
                .toArray();
    }
}
