package org.mnv4designer.measure.latency.fit;

/**
 * Time as a fixed part and a slope, in milliseconds and milliseconds for each unit of an amount.
 *
 * @param fixed may be negative where the data say so
 * @param slope likewise
 */
public record StraightLine(double fixed, double slope) {

    /**
     * The line with the least squared relative error.
     *
     * @param amounts of at least two different sizes
     * @param milliseconds one for each amount, above 0
     */
    public static StraightLine fit(double[] amounts, double[] milliseconds) {
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double u = 0;
        double v = 0;
        for (int i = 0; i < amounts.length; i++) {
            double one = 1 / milliseconds[i];
            double amount = amounts[i] / milliseconds[i];
            uu += one * one;
            uv += one * amount;
            vv += amount * amount;
            u += one;
            v += amount;
        }
        double determinant = uu * vv - uv * uv;
        return new StraightLine((u * vv - v * uv) / determinant, (v * uu - u * uv) / determinant);
    }

    /** The slope of the line through the origin with the least squared relative error. */
    static double throughOrigin(double[] amounts, double[] milliseconds) {
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            double amount = amounts[i] / milliseconds[i];
            squares += amount * amount;
            sum += amount;
        }
        return sum / squares;
    }
}
