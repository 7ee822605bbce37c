package org.mnv4designer.measure.latency.fit;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.Quantity;

/** What an estimate must beat: two laws that need no knowledge of operators' kinds, fitted to relative errors. */
enum Baseline {
    /** Time in proportion to multiply-accumulates, and a fixed part. */
    MACS_ALONE {
        @Override
        Folds.Predictor fit(List<FitRow> rows) {
            double[] law = line(rows);
            return row -> law[0] + law[1] * macs(row);
        }
    },
    /**
     * The plain roofline of the MobileNetV4 paper, with the peak and the ridge point that fit best. A network whose
     * operators are not listed has none.
     */
    ROOFLINE {
        @Override
        Folds.Predictor fit(List<FitRow> rows) {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int ridge = 0; ridge < Roofs.RIDGES.size(); ridge++) {
                double error = misfit(rows, ridge);
                if (error < least) {
                    best = ridge;
                    least = error;
                }
            }
            int ridge = best;
            double rate = rate(rows, ridge);
            return row -> rate * row.roofs().sums().get(ridge);
        }
    };

    abstract Folds.Predictor fit(List<FitRow> rows);

    private static double macs(FitRow row) {
        return row.work().total(Quantity.MACS);
    }

    /** Fixed part and slope of at least 0 with the least squared relative error. */
    private static double[] line(List<FitRow> rows) {
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double u = 0;
        double v = 0;
        for (FitRow row : rows) {
            double one = 1 / row.milliseconds();
            double slope = macs(row) / row.milliseconds();
            uu += one * one;
            uv += one * slope;
            vv += slope * slope;
            u += one;
            v += slope;
        }
        double determinant = uu * vv - uv * uv;
        double fixed = (u * vv - v * uv) / determinant;
        if (!(fixed > 0)) {
            return new double[] {0, v / vv};
        }
        double rate = (v * uu - u * uv) / determinant;
        return rate > 0 ? new double[] {fixed, rate} : new double[] {u / uu, 0};
    }

    private static double rate(List<FitRow> rows, int ridge) {
        double squares = 0;
        double sum = 0;
        for (FitRow row : rows) {
            double share = row.roofs().sums().get(ridge) / row.milliseconds();
            squares += share * share;
            sum += share;
        }
        return sum / squares;
    }

    private static double misfit(List<FitRow> rows, int ridge) {
        double rate = rate(rows, ridge);
        return rows.stream()
                .mapToDouble(row -> rate * row.roofs().sums().get(ridge) / row.milliseconds() - 1)
                .map(error -> FastMath.pow(error, 2))
                .sum();
    }

    /** Whether the rows say enough. */
    boolean applies(List<FitRow> rows) {
        return this == MACS_ALONE
                || rows.stream().noneMatch(row -> row.roofs().sums().isEmpty());
    }
}
