package org.mnv4designer.measure.accuracy.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyModel;
import org.mnv4designer.measure.accuracy.AccuracyModel.Band;
import org.mnv4designer.measure.accuracy.AccuracyModel.Gain;
import org.mnv4designer.measure.accuracy.Feature;

/** Makes the accuracy model of published results. The same rows give the same model to the last digit. */
public final class AccuracyFitter {
    private static final MathContext WRITTEN = new MathContext(8);

    private AccuracyFitter() {}

    /**
     * Published results.
     *
     * @param open by which form and bands are chosen
     * @param heldOut take part in the coefficients of the model only
     * @param distilled networks trained plainly for long, and as the paper distils
     * @param source where they come from
     */
    public record Results(
            List<AccuracyRow> open, List<AccuracyRow> heldOut, List<DistillationRow> distilled, String source) {
        public Results {
            open = List.copyOf(open);
            heldOut = List.copyOf(heldOut);
            distilled = List.copyOf(distilled);
        }
    }

    /** Fits the model: form and bands by families left out among the open rows, coefficients by all rows. */
    public static AccuracyModel fit(Results results) {
        return fit(results, AccuracyTrial.of(results));
    }

    /** As {@link #fit(Results)}, if it is known already how good the fit is. */
    public static AccuracyModel fit(Results results, AccuracyTrial trial) {
        Rows open = new Rows(results.open());
        Validation validation = new Validation(open);
        Form form = validation.choose(Optional.empty());
        List<HeldOut> inner = validation.inner(form, Optional.empty());
        Rows all = new Rows(Stream.concat(results.open().stream(), results.heldOut().stream())
                .toList());
        Pairs pairs = new Pairs(inner);
        return new AccuracyModel(
                list(all.coefficients(all.without(form, Set.of()))),
                extremes(all.all(), Math::min),
                extremes(all.all(), Math::max),
                new Band(written(BandWidths.of(inner)), written(pairs.floor()), written(pairs.slope())),
                written(DistillationGain.of(results.distilled())),
                source(results, trial));
    }

    private static String source(Results results, AccuracyTrial trial) {
        return String.format(
                Locale.ROOT,
                "%s, n = %d; mean error %.2f points on families left out, %.2f on %d results of MobileNetV4 that joined"
                        + " the fit afterwards",
                results.source(),
                results.open().size() + results.heldOut().size(),
                Score.meanError(trial.families()),
                Score.meanError(trial.heldOut()),
                trial.heldOut().size());
    }

    private static List<Double> extremes(List<AccuracyRow> rows, BinaryOperator<Double> of) {
        return Arrays.stream(Feature.values())
                .map(feature -> rows.stream()
                        .map(row -> row.features().get(feature))
                        .reduce(of)
                        .map(AccuracyFitter::written)
                        .orElseThrow())
                .toList();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).mapToObj(AccuracyFitter::written).toList();
    }

    private static Map<Recipe, Double> written(BandWidths widths) {
        Map<Recipe, Double> written = new EnumMap<>(Recipe.class);
        widths.byRecipe().forEach((recipe, width) -> written.put(recipe, written(width)));
        return written;
    }

    private static Gain written(Gain gain) {
        return new Gain(written(gain.constant()), written(gain.slope()), written(gain.halfWidth()), gain.source());
    }

    private static double written(double value) {
        return new BigDecimal(value).round(WRITTEN).doubleValue();
    }
}
