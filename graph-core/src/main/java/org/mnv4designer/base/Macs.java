package org.mnv4designer.base;

/** Multiply-accumulates (never floating-point operations, which are twice as many). */
public record Macs(long count) implements Comparable<Macs> {
    public Macs {
        if (count < 0) {
            throw new IllegalArgumentException("Macs cannot be negative: " + count);
        }
    }

    public Macs plus(Macs other) {
        return new Macs(Math.addExact(count, other.count));
    }

    @Override
    public int compareTo(Macs other) {
        return Long.compare(count, other.count);
    }
}
