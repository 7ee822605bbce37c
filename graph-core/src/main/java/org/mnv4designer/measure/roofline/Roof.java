package org.mnv4designer.measure.roofline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.OperatorTime;

/**
 * Operators under a roof, ready to be drawn: the rate that a device's latency model gives each of them, and the rate that
 * a ridge point would allow. Peaks are not published, so the roof is put as low as it can be with 98 % of the time under it.
 *
 * @param ridge MACs for each byte where the roof's slope meets its level part; above 0
 * @param peak MACs a second of the level part
 * @param dots operators that multiply, in order of execution
 */
public record Roof(double ridge, double peak, List<Dot> dots) {
    /** Operators that take less than this share of the time together may stick out. */
    private static final double UNCOVERED = 0.02;

    /**
     * One operator.
     *
     * @param intensity MACs for each byte
     * @param rate MACs a second
     * @param bound what the roofline says at the ridge point
     * @param share of the network's time, 0 to 1
     */
    public record Dot(String operator, String block, double intensity, double rate, Bound bound, double share) {}

    public Roof {
        dots = List.copyOf(dots);
    }

    /**
     * Puts a roof on operators.
     *
     * @param times of the same canonical graph; empty if no device gives any: then each operator is as fast as the ridge
     *     point allows, with a peak of 1
     */
    public static Roof of(Roofline network, List<OperatorTime> times, double ridge) {
        Map<String, Double> millis = new HashMap<>();
        times.forEach(time -> millis.put(time.operator(), time.milliseconds()));
        double all = times.isEmpty()
                ? network.time(ridge)
                : times.stream().mapToDouble(OperatorTime::milliseconds).sum();
        List<Dot> dots = new ArrayList<>();
        for (RooflineOperator operator : network.operators()) {
            Demand demand = operator.demand();
            double time = times.isEmpty() ? demand.time(ridge) : millis.getOrDefault(operator.id(), 0.0);
            if (demand.macs() > 0 && time > 0) {
                double rate = times.isEmpty() ? allowed(demand.intensity(), ridge) : demand.macs() / (time / 1000);
                dots.add(new Dot(
                        operator.id(), operator.block(), demand.intensity(), rate, demand.bound(ridge), time / all));
            }
        }
        return new Roof(ridge, peak(dots, ridge), dots);
    }

    private static double peak(List<Dot> dots, double ridge) {
        List<Dot> fastest = new ArrayList<>(dots);
        fastest.sort(Comparator.comparingDouble((Dot dot) -> dot.rate() / allowed(dot.intensity(), ridge))
                .reversed());
        double uncovered = 0;
        for (Dot dot : fastest) {
            uncovered += dot.share();
            if (uncovered > UNCOVERED) {
                return dot.rate() / allowed(dot.intensity(), ridge);
            }
        }
        return 1;
    }

    /** The rate that the roof allows at an intensity. */
    public double at(double intensity) {
        return peak * allowed(intensity, ridge);
    }

    private static double allowed(double intensity, double ridge) {
        return ridge > 0 ? Math.min(1, intensity / ridge) : 1;
    }
}
