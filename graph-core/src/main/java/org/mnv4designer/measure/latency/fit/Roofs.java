package org.mnv4designer.measure.latency.fit;

import java.util.List;

/**
 * Sums of the plain roofline over a network's operators, for some ridge points: each operator takes the time of its
 * multiply-accumulates or of its traffic, whichever is longer (MobileNetV4 paper, arXiv:2404.10518v2, section 3).
 *
 * @param sums multiply-accumulates, or elements moved times the ridge point where that is more, by ridge point
 */
public record Roofs(List<Double> sums) {
    public static final Roofs NONE = new Roofs(List.of());

    /** Ridge points that are tried, in multiply-accumulates for each element moved. */
    public static final List<Double> RIDGES = List.of(0.0, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 500.0);

    public Roofs {
        sums = List.copyOf(sums);
    }

    /** One operator, several times. */
    public static Roofs of(double macs, double elements, double times) {
        return new Roofs(RIDGES.stream()
                .map(ridge -> times * Math.max(macs, ridge * elements))
                .toList());
    }

    public Roofs plus(Roofs other) {
        if (sums.isEmpty()) {
            return other;
        }
        Double[] both = new Double[sums.size()];
        for (int i = 0; i < both.length; i++) {
            both[i] = sums.get(i) + other.sums.get(i);
        }
        return new Roofs(List.of(both));
    }
}
