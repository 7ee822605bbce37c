package org.mnv4designer.designer.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.mnv4designer.block.BlockParameter;

/**
 * The sensible values of a number parameter, for arrow keys and for what-if: kernels stay odd, channels are multiples of
 * the design's divisor.
 *
 * @param usual values from small to large; empty if any multiple of {@code unit} will do
 * @param unit what arrow keys add where there are no usual values
 */
public record ParameterSteps(List<Double> usual, double unit, double least, double most) {
    private static final List<Double> SHARES = List.of(0.5, 0.75, 1.25, 1.5, 2.0);

    public ParameterSteps {
        usual = List.copyOf(usual);
    }

    /** @param divisor what the design rounds channels to */
    public static ParameterSteps of(BlockParameter parameter, int divisor) {
        double least = parameter.range().map(range -> range.min()).orElse(0.0);
        double most = parameter.range().map(range -> range.max()).orElse(1e9);
        String name = parameter.name().toLowerCase(Locale.ROOT);
        List<Double> usual = usual(parameter, name).stream()
                .filter(value -> value >= least && value <= most)
                .toList();
        boolean wide = name.endsWith("channels") || name.endsWith("dim");
        return new ParameterSteps(usual, wide ? divisor : 1, least, most);
    }

    private static List<Double> usual(BlockParameter parameter, String name) {
        return switch (name) {
            case "startkernel", "middlekernel", "endkernel" -> List.of(0.0, 3.0, 5.0, 7.0, 9.0);
            case "kernel" -> List.of(1.0, 3.0, 5.0, 7.0, 9.0);
            case "kvkernel" -> List.of(3.0, 5.0, 7.0);
            case "stride" -> List.of(1.0, 2.0);
            case "kvstride" -> List.of(1.0, 2.0, 4.0);
            case "expansion" -> List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0);
            case "heads" -> List.of(1.0, 2.0, 4.0, 8.0, 16.0);
            default ->
                parameter
                        .choices()
                        .map(choices ->
                                Arrays.stream(choices.value()).sorted().boxed().toList())
                        .orElse(List.of());
        };
    }

    /** The next value above (1) or below (-1); the same where there is none. */
    public double next(double now, int by) {
        if (usual.isEmpty()) {
            double steps = by > 0 ? Math.floor(now / unit) + 1 : Math.ceil(now / unit) - 1;
            return steps * unit >= least && steps * unit <= most ? steps * unit : now;
        }
        DoubleStream values = usual.stream().mapToDouble(Double::doubleValue);
        return by > 0
                ? values.filter(value -> value > now).min().orElse(now)
                : values.filter(value -> value < now).max().orElse(now);
    }

    /** Other values worth weighing against the present one, from small to large. */
    public List<Double> alternatives(double now) {
        DoubleStream wide = DoubleStream.concat(
                SHARES.stream().mapToDouble(share -> Math.rint(share * now / unit) * unit),
                DoubleStream.of(next(now, -1), next(now, 1)));
        DoubleStream all = usual.isEmpty() ? wide : usual.stream().mapToDouble(Double::doubleValue);
        return all.filter(
                        value -> value != now && value >= Math.max(least, usual.isEmpty() ? unit : 0) && value <= most)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }
}
