package org.mnv4designer.measure.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.mnv4designer.base.Estimate;

/** A figure of one design with the ends of its band, which a count does not have. */
public record Side(double value, double low, double high) {
    static Side exact(double value) {
        return new Side(value, value, value);
    }

    static <T extends Comparable<T>> Optional<Side> of(Estimate<T> estimate, ToDoubleFunction<T> number) {
        return estimate.asKnown()
                .map(known -> new Side(
                        number.applyAsDouble(known.value()),
                        number.applyAsDouble(known.low()),
                        number.applyAsDouble(known.high())));
    }

    /** True for a count. */
    public boolean isExact() {
        return low == high;
    }

    boolean overlaps(Side other) {
        return low <= other.high && other.low <= high;
    }
}
