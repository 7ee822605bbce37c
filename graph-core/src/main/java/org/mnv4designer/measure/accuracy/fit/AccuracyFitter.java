package org.mnv4designer.measure.accuracy.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyModel;
import org.mnv4designer.measure.accuracy.AccuracyModel.Offset;

/** Makes the accuracy model of published results. The same rows give the same model to the last digit. */
public final class AccuracyFitter {
    private static final double LEVEL = 0.8;
    private static final MathContext WRITTEN = new MathContext(8);

    private AccuracyFitter() {}

    /** A network with the error in points that a fit without its family makes; positive if too optimistic. */
    public record HeldOut(AccuracyRow row, double predictedTop1, double logDistance) {
        public double points() {
            return predictedTop1 - row.top1();
        }
    }

    /**
     * Fits the model.
     *
     * @param distilled networks trained plainly and with a teacher, which give the offsets of those recipes
     */
    public static AccuracyModel fit(List<AccuracyRow> rows, List<DistillationRow> distilled, String source) {
        Regression regression = Regression.of(rows);
        List<Double> coefficients = IntStream.range(0, regression.terms())
                .mapToObj(i -> written(regression.coefficient(i)))
                .toList();
        return new AccuracyModel(
                coefficients,
                offsets(regression, distilled),
                written(quantile(leaveFamiliesOut(rows))),
                extremes(rows, Comparator.naturalOrder()),
                extremes(rows, Comparator.reverseOrder()),
                source);
    }

    /** Leaves out each family in turn, fits the others and predicts it. */
    public static List<HeldOut> leaveFamiliesOut(List<AccuracyRow> rows) {
        List<HeldOut> all = new ArrayList<>();
        for (String family : new TreeSet<>(Regression.relatives(rows).keySet())) {
            List<AccuracyRow> others =
                    rows.stream().filter(r -> !r.family().equals(family)).toList();
            all.addAll(predict(
                    Regression.of(others),
                    rows.stream().filter(r -> r.family().equals(family)).toList()));
        }
        return all;
    }

    /** What a fit of some rows says of others. */
    public static List<HeldOut> predict(List<AccuracyRow> fitted, List<AccuracyRow> others) {
        return predict(Regression.of(fitted), others);
    }

    private static List<HeldOut> predict(Regression regression, List<AccuracyRow> rows) {
        return rows.stream()
                .map(row -> {
                    double logError = regression.logError(row);
                    return new HeldOut(row, 100 - Math.exp(logError), Math.abs(logError - row.logError()));
                })
                .toList();
    }

    /** The distance that holds 80 percent, every family weighing the same. */
    private static double quantile(List<HeldOut> heldOut) {
        Map<String, Integer> relatives =
                Regression.relatives(heldOut.stream().map(HeldOut::row).toList());
        List<HeldOut> sorted = heldOut.stream()
                .sorted(Comparator.comparingDouble(HeldOut::logDistance))
                .toList();
        double covered = 0;
        for (HeldOut held : sorted) {
            covered += 1.0 / relatives.getOrDefault(held.row().family(), 1) / relatives.size();
            if (covered >= LEVEL) {
                return held.logDistance();
            }
        }
        return sorted.get(sorted.size() - 1).logDistance();
    }

    private static Map<Recipe, Offset> offsets(Regression regression, List<DistillationRow> distilled) {
        Map<Recipe, Offset> offsets = new EnumMap<>(Recipe.class);
        for (Recipe recipe : Recipe.values()) {
            List<DistillationRow> pairs =
                    distilled.stream().filter(d -> d.recipe() == recipe).toList();
            offsets.put(
                    recipe,
                    pairs.isEmpty() ? new Offset(written(regression.offset(recipe)), 0, 0, "") : ofPairs(pairs));
        }
        return offsets;
    }

    /** A line through the pairs whose slope is drawn to 0 as by one more pair at unit distance. */
    private static Offset ofPairs(List<DistillationRow> pairs) {
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
        return new Offset(
                written(meanGain - slope * meanSize),
                written(slope),
                written(1.28 * spread * Math.sqrt(1 + 1.0 / pairs.size())),
                "gain of distillation from " + pairs.size() + " networks of the paper's Table 9");
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static List<Double> extremes(List<AccuracyRow> rows, Comparator<Double> order) {
        return IntStream.range(0, 4)
                .mapToObj(i -> rows.stream()
                        .map(row -> AccuracyModel.logs(row.costs())[i])
                        .min(order)
                        .map(AccuracyFitter::written)
                        .orElseThrow())
                .toList();
    }

    private static double written(double value) {
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
