package org.mnv4designer.measure.accuracy.fit;

import java.util.List;
import org.mnv4designer.measure.accuracy.AccuracyModel.Gain;

/** The gain of the paper's distillation: a line whose slope is drawn to 0 as by one more network at unit distance. */
final class DistillationGain {
    /** Standard deviations that hold 80 % of a normal distribution. */
    private static final double LEVEL = 1.28;

    private DistillationGain() {}

    static Gain of(List<DistillationRow> pairs) {
        double meanSize =
                mean(pairs.stream().mapToDouble(DistillationRow::logGigaMacs).toArray());
        double meanGain =
                mean(pairs.stream().mapToDouble(DistillationRow::logGain).toArray());
        double product = 0;
        double square = 1;
        for (DistillationRow pair : pairs) {
            product += (pair.logGigaMacs() - meanSize) * (pair.logGain() - meanGain);
            square += (pair.logGigaMacs() - meanSize) * (pair.logGigaMacs() - meanSize);
        }
        double slope = product / square;
        double rest = 0;
        for (DistillationRow pair : pairs) {
            double off = pair.logGain() - meanGain - slope * (pair.logGigaMacs() - meanSize);
            rest += off * off;
        }
        double spread = Math.sqrt(rest / Math.max(1, pairs.size() - 2));
        return new Gain(
                meanGain - slope * meanSize,
                slope,
                LEVEL * spread * Math.sqrt(1 + 1.0 / pairs.size()),
                "gain of distillation from " + pairs.size() + " networks of the paper's Table 9");
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
