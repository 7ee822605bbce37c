package org.mnv4designer.run.bench;

import java.util.Arrays;

/** Spearman's rank correlation; equal values share the mean of their ranks. */
final class RankCorrelation {
    private RankCorrelation() {}

    /** From -1 to 1; 0 if all values of one side are equal. */
    static double of(double[] first, double[] second) {
        double[] a = centredRanks(first);
        double[] b = centredRanks(second);
        double both = dot(a, b);
        double scale = Math.sqrt(dot(a, a) * dot(b, b));
        return scale == 0 ? 0 : both / scale;
    }

    private static double[] centredRanks(double[] values) {
        double middle = (values.length - 1) / 2.0;
        return Arrays.stream(values)
                .map(value -> {
                    long below = Arrays.stream(values).filter(v -> v < value).count();
                    long equal = Arrays.stream(values).filter(v -> v == value).count();
                    return below + (equal - 1) / 2.0 - middle;
                })
                .toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
