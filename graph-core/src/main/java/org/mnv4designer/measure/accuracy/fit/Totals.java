package org.mnv4designer.measure.accuracy.fit;

import java.util.List;
import java.util.stream.IntStream;

/** Sums over all families for one kinship. */
final class Totals {
    private final double[][] left;
    private final double[] right;

    Totals(List<FamilySums> families, int size, double kinship) {
        left = new double[size][size];
        right = new double[size];
        int[] all = IntStream.range(0, size).toArray();
        families.forEach(family -> family.addTo(left, right, all, kinship, 1));
    }

    /** The lower triangle of the chosen terms, to be changed freely. */
    double[][] left(int[] chosen) {
        double[][] part = new double[chosen.length][chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            for (int j = 0; j <= i; j++) {
                part[i][j] = left[chosen[i]][chosen[j]];
            }
        }
        return part;
    }

    double[] right(int[] chosen) {
        return IntStream.of(chosen).mapToDouble(i -> right[i]).toArray();
    }
}
