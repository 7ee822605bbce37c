package org.mnv4designer.run.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The control network, run again and again; remembers all its times. */
final class ControlNetwork {
    private static final int FIRST_READINGS = 60;
    private static final int WARM_UP_RUNS = 50;
    private static final int RUNS = 2;

    private final TimedNetworks timed;
    private final int network;
    private final List<Double> readings = new ArrayList<>();

    /**
     * Warms up and takes the first readings.
     *
     * @throws BenchException also if the computer is too noisy to begin with
     */
    ControlNetwork(TimedNetworks timed) throws BenchException {
        this.timed = timed;
        this.network = timed.add(MicroBenchmarks.control().design());
        timed.milliseconds(network, WARM_UP_RUNS);
        for (int i = 0; i < FIRST_READINGS; i++) {
            read();
        }
        requireSteady();
    }

    /** Runs it once more, in milliseconds. */
    double read() throws BenchException {
        double reading = timed.milliseconds(network, RUNS);
        readings.add(reading);
        return reading;
    }

    /** What all readings so far say. */
    Steadiness steadiness() {
        return Steadiness.of(readings);
    }

    void requireSteady() throws BenchException {
        Steadiness now = steadiness();
        if (now.isTooNoisy()) {
            throw noisy(String.format(
                    Locale.ROOT, "%s, more than %.1f times apart", now.words(), Steadiness.LARGEST_SPREAD));
        }
    }

    static BenchException noisy(String why) {
        return new BenchException(
                BenchException.Reason.NOISY,
                "this computer is too busy to be measured: " + why
                        + ". Fix: close other programs, connect the power supply, and try again");
    }
}
