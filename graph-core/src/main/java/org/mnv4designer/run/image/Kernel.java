package org.mnv4designer.run.image;

/**
 * The weights by which one line of samples becomes a line of another length, in Pillow's fixed point of 22 bits. When the
 * line shrinks, the filter widens with the ratio, so that no pixel is skipped.
 */
final class Kernel {
    private static final int BITS = 22;

    private final int[] starts;
    private final int[][] weights;

    private Kernel(int[] starts, int[][] weights) {
        this.starts = starts;
        this.weights = weights;
    }

    static Kernel of(int from, int to, Filter filter) {
        int[] starts = new int[to];
        int[][] weights = new int[to][];
        double scale = (double) from / to;
        double widening = Math.max(scale, 1);
        double support = filter.support() * widening;
        for (int i = 0; i < to; i++) {
            double center = (i + 0.5) * scale;
            int start = Math.max(0, (int) (center - support + 0.5));
            int end = Math.min(from, (int) (center + support + 0.5));
            starts[i] = start;
            weights[i] = fixed(weights(filter, start, end, center, 1 / widening));
        }
        return new Kernel(starts, weights);
    }

    private static double[] weights(Filter filter, int start, int end, double center, double narrowing) {
        double[] weights = new double[end - start];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = filter.at((k + start - center + 0.5) * narrowing);
            sum += weights[k];
        }
        for (int k = 0; k < weights.length && sum != 0; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    private static int[] fixed(double[] weights) {
        int[] fixed = new int[weights.length];
        for (int k = 0; k < weights.length; k++) {
            double scaled = weights[k] * (1 << BITS);
            fixed[k] = (int) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        }
        return fixed;
    }

    /**
     * One sample of the new line.
     *
     * @param offset of the old line's first sample
     * @param step between neighbouring samples of the old line
     */
    byte apply(int index, byte[] samples, int offset, int step) {
        int[] factors = weights[index];
        int at = offset + starts[index] * step;
        int sum = 1 << (BITS - 1);
        for (int factor : factors) {
            sum += (samples[at] & 0xff) * factor;
            at += step;
        }
        return (byte) Math.max(0, Math.min(255, sum >> BITS));
    }
}
