package org.mnv4designer.base;

/**
 * The error function to double precision (relative error below 1.2e-7 would not do for a reference): Maclaurin series
 * for small arguments, continued fraction for large ones.
 */
final class ErrorFunction {
    private static final double SERIES_LIMIT = 2.5;

    private ErrorFunction() {}

    static double erf(double x) {
        double magnitude = Math.abs(x);
        double value = magnitude < SERIES_LIMIT ? series(magnitude) : 1 - complement(magnitude);
        return Math.copySign(value, x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
            term *= -x * x / n;
            sum += term / (2 * n + 1);
        }
        return 2 / Math.sqrt(Math.PI) * sum;
    }

    private static double complement(double x) {
        if (x > 6) {
            return 0;
        }
        double fraction = x;
        for (int n = 60; n >= 1; n--) {
            fraction = x + n / 2.0 / fraction;
        }
        return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
    }
}
