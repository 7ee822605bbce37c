package org.mnv4designer.measure.compare;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of two designs.
 *
 * @param device id of the device of a latency; empty for other figures
 * @param a empty where it is not known
 * @param b empty where it is not known
 */
public record FigureDifference(Figure figure, String device, Optional<Side> a, Optional<Side> b, Verdict verdict) {

    static FigureDifference counted(Figure figure, double a, double b) {
        return new FigureDifference(
                figure,
                "",
                Optional.of(Side.exact(a)),
                Optional.of(Side.exact(b)),
                a == b ? Verdict.EQUAL : Verdict.EXACT);
    }

    /** Bands that do not touch show a difference. */
    static FigureDifference estimated(Figure figure, String device, Optional<Side> a, Optional<Side> b) {
        Verdict verdict =
                a.flatMap(first -> b.map(second -> verdict(first, second))).orElse(Verdict.UNKNOWN);
        return new FigureDifference(figure, device, a, b, verdict);
    }

    private static Verdict verdict(Side a, Side b) {
        if (a.equals(b)) {
            return Verdict.EQUAL;
        }
        return a.overlaps(b) ? Verdict.WITHIN_BANDS : Verdict.BEYOND_BANDS;
    }

    FigureDifference withVerdict(Verdict other) {
        return new FigureDifference(figure, device, a, b, other);
    }

    /** Second minus first. */
    public OptionalDouble difference() {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(b.get().value() - a.get().value())
                : OptionalDouble.empty();
    }

    /** The difference as a share of the first; empty where that is none or not known. */
    public OptionalDouble share() {
        OptionalDouble difference = difference();
        return difference.isPresent() && a.orElseThrow().value() != 0
                ? OptionalDouble.of(difference.getAsDouble() / a.orElseThrow().value())
                : OptionalDouble.empty();
    }
}
