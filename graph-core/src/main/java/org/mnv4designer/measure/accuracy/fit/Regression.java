package org.mnv4designer.measure.accuracy.fit;

import java.util.List;

/**
 * Ridge regression of the logarithm of the error on standardised terms, with an effect that each family shares (a mixed
 * model, solved in closed form).
 */
final class Regression {
    private final int[] chosen;
    private final double[] solution;

    /**
     * Solves.
     *
     * @param all sums over all families, made with the form's kinship
     * @param leftOut is taken from them
     */
    Regression(Form form, Totals all, List<FamilySums> leftOut) {
        chosen = form.terms();
        double[][] left = all.left(chosen);
        double[] right = all.right(chosen);
        leftOut.forEach(family -> family.addTo(left, right, chosen, form.kinship(), -1));
        for (int i = 0; i < chosen.length; i++) {
            left[i][i] += form.ridge(chosen[i]) + 1e-9;
        }
        decompose(left);
        substitute(left, right);
        solution = right;
    }

    /** Cholesky, in place, lower triangle. */
    private static void decompose(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
    }

    private static void substitute(double[][] lower, double[] b) {
        for (int i = 0; i < b.length; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= lower[i][k] * b[k];
            }
            b[i] /= lower[i][i];
        }
        for (int i = b.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < b.length; k++) {
                b[i] -= lower[k][i] * b[k];
            }
            b[i] /= lower[i][i];
        }
    }

    double of(double[] terms) {
        double sum = 0;
        for (int i = 0; i < chosen.length; i++) {
            sum += terms[chosen[i]] * solution[i];
        }
        return sum;
    }

    /** One for each term, 0 for those that take no part. */
    double[] coefficients(int size) {
        double[] all = new double[size];
        for (int i = 0; i < chosen.length; i++) {
            all[chosen[i]] = solution[i];
        }
        return all;
    }
}
