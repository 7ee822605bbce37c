package org.mnv4designer.base;

import java.util.Optional;

/**
 * A value with its ground: known within a band and with a source, or unknown for a reason. Unknown is never 0.
 *
 * @param <T> the unit, such as {@link Millis}
 */
public final class Estimate<T extends Comparable<T>> {

    /** A value, the ends of its band (nominal 80 %) and where it comes from. */
    public record Known<T extends Comparable<T>>(T value, T low, T high, String source) {
        public Known {
            if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
                throw new IllegalArgumentException("band " + low + " to " + high + " does not hold the value " + value);
            }
        }
    }

    private final Optional<Known<T>> known;
    private final String reason;

    private Estimate(Optional<Known<T>> known, String reason) {
        this.known = known;
        this.reason = reason;
    }

    public static <T extends Comparable<T>> Estimate<T> known(T value, T low, T high, String source) {
        return new Estimate<>(Optional.of(new Known<>(value, low, high, source)), "");
    }

    public static <T extends Comparable<T>> Estimate<T> unknown(String reason) {
        return new Estimate<>(Optional.empty(), reason);
    }

    /** The value with its band, or empty if it cannot be known. */
    public Optional<Known<T>> asKnown() {
        return known;
    }

    /** Why there is no value; empty text if there is one. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Estimate<?> estimate && known.equals(estimate.known) && reason.equals(estimate.reason);
    }

    @Override
    public int hashCode() {
        return 31 * known.hashCode() + reason.hashCode();
    }

    @Override
    public String toString() {
        return known.map(Known::toString).orElse("unknown: " + reason);
    }
}
