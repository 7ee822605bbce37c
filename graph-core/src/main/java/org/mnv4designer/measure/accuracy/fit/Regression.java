package org.mnv4designer.measure.accuracy.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.measure.accuracy.AccuracyModel;

/**
 * Ridge regression of the logarithm of the error on {@link AccuracyModel#terms} and recipes. A network weighs the less the
 * more relatives it has, so that large families do not rule.
 */
final class Regression {
    /** Recipes with an offset of their own; the paper's long training is the zero. */
    static final List<Recipe> OFFSETS =
            List.of(Recipe.IN1K_BASIC, Recipe.IN1K_STANDARD, Recipe.DISTILLED_PREVIOUS, Recipe.PRETRAINED);

    private static final double RIDGE = 1;

    private final double[] solution;

    private Regression(double[] solution) {
        this.solution = solution;
    }

    static Regression of(List<AccuracyRow> rows) {
        Map<String, Integer> relatives = relatives(rows);
        double[][] left = new double[rows.size()][];
        double[] right = new double[rows.size()];
        for (int i = 0; i < right.length; i++) {
            AccuracyRow row = rows.get(i);
            double weight = 1 / Math.sqrt(relatives.getOrDefault(row.family(), 1));
            left[i] = features(row);
            right[i] = row.logError() * Math.sqrt(weight);
            for (int j = 0; j < left[i].length; j++) {
                left[i][j] *= Math.sqrt(weight);
            }
        }
        return new Regression(solve(new Array2DRowRealMatrix(left, false), right));
    }

    private static double[] solve(RealMatrix left, double[] right) {
        RealMatrix normal = left.transposeMultiply(left);
        for (int i = 1; i < normal.getColumnDimension(); i++) {
            normal.addToEntry(i, i, RIDGE);
        }
        RealVector moment = MatrixUtils.createRealVector(left.transpose().operate(right));
        return new CholeskyDecomposition(normal, 1e-9, 0)
                .getSolver()
                .solve(moment)
                .toArray();
    }

    static Map<String, Integer> relatives(List<AccuracyRow> rows) {
        Map<String, Integer> count = new HashMap<>();
        rows.forEach(row -> count.merge(row.family(), 1, Integer::sum));
        return count;
    }

    private static double[] features(AccuracyRow row) {
        double[] terms = AccuracyModel.terms(AccuracyModel.logs(row.costs()));
        double[] all = new double[terms.length + OFFSETS.size()];
        System.arraycopy(terms, 0, all, 0, terms.length);
        int recipe = OFFSETS.indexOf(row.recipe());
        if (recipe >= 0) {
            all[terms.length + recipe] = 1;
        }
        return all;
    }

    double coefficient(int term) {
        return solution[term];
    }

    int terms() {
        return solution.length - OFFSETS.size();
    }

    double offset(Recipe recipe) {
        int at = OFFSETS.indexOf(recipe);
        return at < 0 ? 0 : solution[terms() + at];
    }

    double logError(AccuracyRow row) {
        double[] features = features(row);
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * solution[i];
        }
        return sum;
    }
}
