package org.mnv4designer.base;

/** A duration in milliseconds. */
public record Millis(double count) implements Comparable<Millis> {
    public Millis {
        if (!(count >= 0)) {
            throw new IllegalArgumentException("milliseconds cannot be negative or undefined: " + count);
        }
    }

    @Override
    public int compareTo(Millis other) {
        return Double.compare(count, other.count);
    }
}
