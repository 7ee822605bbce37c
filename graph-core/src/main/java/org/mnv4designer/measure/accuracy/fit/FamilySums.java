package org.mnv4designer.measure.accuracy.fit;

/** Sums over the rows of one family: products of terms, of terms and results, and the terms themselves. */
final class FamilySums {
    private final double[][] products;
    private final double[] results;
    private final double[] terms;
    private double result;
    private int count;

    FamilySums(int size) {
        products = new double[size][size];
        results = new double[size];
        terms = new double[size];
    }

    void add(double[] row, double value) {
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] += row[i] * row[j];
            }
            results[i] += row[i] * value;
            terms[i] += row[i];
        }
        result += value;
        count++;
    }

    /** What the family shares: its rows count together for no more than one over the kinship. */
    private double shared(double kinship) {
        return kinship / (1 + kinship * count);
    }

    /** Adds the products of the chosen terms, lower triangle, and those with the results; times the sign. */
    void addTo(double[][] left, double[] right, int[] chosen, double kinship, int sign) {
        double shared = shared(kinship);
        for (int i = 0; i < chosen.length; i++) {
            int a = chosen[i];
            for (int j = 0; j <= i; j++) {
                left[i][j] += sign * (products[a][chosen[j]] - shared * terms[a] * terms[chosen[j]]);
            }
            right[i] += sign * (results[a] - shared * terms[a] * result);
        }
    }
}
