package org.mnv4designer.run.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.mnv4designer.design.Design;
import org.mnv4designer.measure.latency.Workload;

/** A computer whose times are known: a function of the work, times a slowness that changes with its own clock. */
final class SyntheticComputer implements TimedNetworks {
    private final ToDoubleFunction<Workload> time;
    private final DoubleUnaryOperator slowness;
    private final Random random = new Random(5);
    private final double noise;
    private final Map<Integer, Double> milliseconds = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private double now;

    /**
     * @param time milliseconds of work on the quiet computer
     * @param slowness a factor, by the milliseconds since the start
     * @param noise standard deviation of the logarithm of every reading
     */
    SyntheticComputer(ToDoubleFunction<Workload> time, DoubleUnaryOperator slowness, double noise) {
        this.time = time;
        this.slowness = slowness;
        this.noise = noise;
    }

    /** Nanoseconds that have passed on it. */
    long nanos() {
        return (long) (now * 1e6);
    }

    /** The networks that were added, the control network first. */
    List<String> names() {
        return names;
    }

    int held() {
        return milliseconds.size();
    }

    @Override
    public String runtime() {
        return "a synthetic runtime";
    }

    @Override
    public List<String> notes() {
        return List.of("Nothing is run.");
    }

    @Override
    public int add(Design network) {
        int number = names.size();
        names.add(network.name());
        milliseconds.put(number, time.applyAsDouble(new BenchNetwork("", "", network).work()));
        return number;
    }

    @Override
    public void remove(int network) {
        milliseconds.remove(network);
    }

    @Override
    public double milliseconds(int network, int runs) {
        double one = milliseconds.getOrDefault(network, Double.NaN)
                * slowness.applyAsDouble(now)
                * Math.exp(noise * random.nextGaussian());
        now += one * (runs + 1);
        return one;
    }

    @Override
    public void close() {}
}
