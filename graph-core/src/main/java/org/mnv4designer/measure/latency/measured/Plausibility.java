package org.mnv4designer.measure.latency.measured;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.measured.MeasuredRows.Found;

/**
 * Finds times in a wrong unit by what a sibling device would take: all of them off by about a thousand, or single ones far
 * from the others.
 */
final class Plausibility {
    /** Between the slowest and the fastest phone of the bundled profiles lies a factor of about 30. */
    private static final double FAR = 60;
    /** Two networks on one device differ from a sibling's by less. */
    private static final double FAR_FROM_OTHERS = 30;

    private Plausibility() {}

    static List<MeasurementProblem> problems(List<Found> found, LatencyModel sibling) {
        double[] ratios = found.stream().mapToDouble(one -> ratio(one, sibling)).toArray();
        double middle = Arrays.stream(ratios)
                .sorted()
                .skip(ratios.length / 2)
                .findFirst()
                .orElse(1);
        boolean allFar = Arrays.stream(ratios).allMatch(ratio -> ratio > FAR)
                || Arrays.stream(ratios).allMatch(ratio -> ratio < 1 / FAR);
        if (!found.isEmpty() && allFar) {
            return List.of(unit(found.get(0), middle));
        }
        return IntStream.range(0, ratios.length)
                .filter(i -> ratios.length > 2 && isFar(ratios[i], middle))
                .mapToObj(i -> outlier(found.get(i), ratios[i], middle))
                .toList();
    }

    private static double ratio(Found one, LatencyModel sibling) {
        double expected =
                sibling.fixedMillis() + sibling.milliseconds(one.network().work());
        return one.milliseconds() / FastMath.max(expected, 1e-9);
    }

    private static boolean isFar(double ratio, double middle) {
        return ratio > middle * FAR_FROM_OTHERS || ratio < middle / FAR_FROM_OTHERS;
    }

    private static MeasurementProblem unit(Found first, double middle) {
        return middle > 1
                ? wrong(
                        first,
                        "all times are about " + rounded(middle) + " times those of the sibling device",
                        "call the column latency_us if these are microseconds, or choose a slower sibling")
                : wrong(
                        first,
                        "all times are about 1/" + rounded(1 / middle) + " of those of the sibling device",
                        "call the column latency_ms if these are milliseconds, or choose a faster sibling");
    }

    private static MeasurementProblem outlier(Found one, double ratio, double middle) {
        String times = ratio > middle ? rounded(ratio / middle) + " times" : "1/" + rounded(middle / ratio) + " of";
        return wrong(
                one,
                one.network().name() + " takes " + times + " what the other lines let expect",
                "check unit, network and image size of this line");
    }

    private static MeasurementProblem wrong(Found found, String message, String fix) {
        return found.measurement().place().wrong(message, fix);
    }

    private static String rounded(double factor) {
        return String.format(Locale.ROOT, factor < 10 ? "%.1f" : "%.0f", factor);
    }
}
