package org.mnv4designer.run.bench;

import java.util.ArrayList;
import java.util.List;

/** The samples of one network, each a multiple of the control network's time. */
final class Samples {
    private static final double SHORTEST_SAMPLE_MILLIS = 1;
    private static final double WARM_UP_MILLIS = 10;

    private final int network;
    private final int runs;
    private final List<Double> ratios = new ArrayList<>();

    private Samples(int network, int runs) {
        this.network = network;
        this.runs = runs;
    }

    /** Runs a network until it is warm, and finds how many runs make a sample long enough for the clock. */
    static Samples warmedUp(TimedNetworks timed, int network) throws BenchException {
        double once = timed.milliseconds(network, 1);
        once = timed.milliseconds(network, runs(WARM_UP_MILLIS, once));
        return new Samples(network, runs(SHORTEST_SAMPLE_MILLIS, once));
    }

    private static int runs(double millis, double once) {
        return (int) Math.max(1, Math.min(1000, Math.ceil(millis / once)));
    }

    /** The mean time of a run, in milliseconds. */
    double take(TimedNetworks timed) throws BenchException {
        return timed.milliseconds(network, runs);
    }

    void add(double ratio) {
        ratios.add(ratio);
    }

    int count() {
        return ratios.size();
    }

    double median() {
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
