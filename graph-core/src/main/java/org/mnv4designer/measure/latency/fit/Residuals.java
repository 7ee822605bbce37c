package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hipparchus.util.FastMath;

/** Errors on networks that a fit has not seen. */
final class Residuals {

    /** What was predicted of a network, by a fit without it. */
    record Residual(FitRow row, double predicted) {
        double relativeError() {
            return predicted / row.milliseconds() - 1;
        }

        double logDistance() {
            return FastMath.abs(FastMath.log(predicted / row.milliseconds()));
        }
    }

    private Residuals() {}

    /** Leaves out each family in turn, fits the others and predicts it. */
    static List<Residual> byFamily(List<FitRow> rows, Function<List<FitRow>, Map<Term, Double>> fit) {
        List<Residual> all = new ArrayList<>();
        List<String> families = rows.stream().map(FitRow::family).distinct().toList();
        for (String family : families) {
            List<FitRow> others =
                    rows.stream().filter(row -> !row.family().equals(family)).toList();
            all.addAll(
                    of(rows.stream().filter(row -> row.family().equals(family)).toList(), fit.apply(others)));
        }
        return all;
    }

    static List<Residual> of(List<FitRow> rows, Map<Term, Double> rates) {
        return rows.stream()
                .map(row -> new Residual(row, Candidate.predict(rates, row)))
                .toList();
    }

    static double mapePercent(List<Residual> residuals) {
        return 100
                * residuals.stream()
                        .mapToDouble(r -> FastMath.abs(r.relativeError()))
                        .average()
                        .orElse(0);
    }

    /**
     * The distance in log time that holds a share of the residuals, rounded up in rank as split conformal prediction
     * does for few points.
     */
    static double quantile(List<Residual> residuals, double share) {
        double[] sorted =
                residuals.stream().mapToDouble(Residual::logDistance).sorted().toArray();
        int rank = (int) FastMath.ceil((sorted.length + 1) * share);
        return sorted[FastMath.min(rank, sorted.length) - 1];
    }
}
