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
            StraightLine law = line(rows);
            return row -> law.fixed() + law.slope() * macs(row);
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

    /** Fixed part and slope of at least 0. */
    private static StraightLine line(List<FitRow> rows) {
        double[] macs = rows.stream().mapToDouble(Baseline::macs).toArray();
        double[] times = times(rows);
        StraightLine line = StraightLine.fit(macs, times);
        if (!(line.fixed() > 0)) {
            return new StraightLine(0, StraightLine.throughOrigin(macs, times));
        }
        double[] ones = rows.stream().mapToDouble(row -> 1).toArray();
        return line.slope() > 0 ? line : new StraightLine(StraightLine.throughOrigin(ones, times), 0);
    }

    private static double[] times(List<FitRow> rows) {
        return rows.stream().mapToDouble(FitRow::milliseconds).toArray();
    }

    private static double rate(List<FitRow> rows, int ridge) {
        double[] sums =
                rows.stream().mapToDouble(row -> row.roofs().sums().get(ridge)).toArray();
        return StraightLine.throughOrigin(sums, times(rows));
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
