package org.mnv4designer.measure.roofline;

import java.util.ArrayList;
import java.util.List;

/**
 * How a network's roofline time compares with a reference's while the ridge point moves from 0 (MACs alone) to
 * {@link RidgePoint#SWEEP_END}, as in the paper's figure.
 */
public record Sweep(List<Point> points) {
    private static final int STEPS = 100;

    /** @param ratio time over the reference's time; above 1 is slower */
    public record Point(double ridge, double ratio) {}

    public Sweep {
        points = List.copyOf(points);
    }

    /**
     * Compares at 101 ridge points.
     *
     * @param reference a network with work to do
     */
    public static Sweep of(Roofline network, Roofline reference) {
        List<Point> points = new ArrayList<>(STEPS + 1);
        for (int i = 0; i <= STEPS; i++) {
            double ridge = RidgePoint.SWEEP_END * i / STEPS;
            points.add(new Point(ridge, network.time(ridge) / reference.time(ridge)));
        }
        return new Sweep(points);
    }
}
