package org.mnv4designer.measure.latency.fit;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;

/**
 * The mean of all recipes, weighted by how well each predicts families that it has not seen (pseudo-Bayesian model
 * averaging: weight = mean squared error of the logarithm, to the power of minus half the number of families). With many
 * families it chooses, with few it averages; nothing is chosen by hand, and every outer fold weighs anew.
 */
record Ensemble(List<Recipe> recipes) {
    private static final Folds INNER = new Folds(4);

    RateModel fit(List<FitRow> rows) {
        double[] weights = weights(rows);
        return RateModel.mean(recipes.stream().map(recipe -> recipe.fit(rows)).toList(), weights);
    }

    private double[] weights(List<FitRow> rows) {
        long families = rows.stream().map(FitRow::family).distinct().count();
        if (families < 2) {
            double[] equal = new double[recipes.size()];
            Arrays.fill(equal, 1.0 / equal.length);
            return equal;
        }
        double[] logs = recipes.stream()
                .mapToDouble(recipe -> -0.5 * families * FastMath.log(meanSquare(recipe, rows)))
                .toArray();
        double largest = Arrays.stream(logs).max().orElseThrow();
        double[] weights =
                Arrays.stream(logs).map(log -> FastMath.exp(log - largest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double meanSquare(Recipe recipe, List<FitRow> rows) {
        return INNER
                .leaveOut(rows, others -> {
                    RateModel model = recipe.fit(others);
                    return row -> model.predict(row.work());
                })
                .stream()
                .mapToDouble(residual ->
                        FastMath.log(residual.predicted() / residual.row().milliseconds())
                                / residual.row().noise())
                .map(error -> error * error)
                .average()
                .orElse(1);
    }
}
