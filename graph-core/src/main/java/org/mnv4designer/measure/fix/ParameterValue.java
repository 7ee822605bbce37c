package org.mnv4designer.measure.fix;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.block.Range;

/** Values of parameters of any type: where they may lie, and how they read. */
final class ParameterValue {
    private ParameterValue() {}

    /** The value of a range that is nearest to a number, which may be optional; nothing for what is no number. */
    static Stream<Object> nearestInside(Range range, Object present) {
        if (present instanceof Integer whole) {
            return Stream.of((int) Math.min(range.max(), Math.max(Math.ceil(range.min()), whole)));
        }
        if (present instanceof Double real) {
            return Stream.of(real.isNaN() ? range.min() : Math.min(range.max(), Math.max(range.min(), real)));
        }
        return present instanceof Optional<?> some
                ? some.stream().flatMap(inner -> nearestInside(range, inner)).map(Optional::of)
                : Stream.empty();
    }

    /** {@code middleKernel} as "middle kernel", an enum constant as in files. */
    static String words(Object value) {
        return value.toString()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT)
                .replaceAll("^optional\\[(.*)]$", "$1");
    }
}
