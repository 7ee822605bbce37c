package org.mnv4designer.measure.accuracy;

/** A share in percent, 0 to 100. */
public record Percent(double value) implements Comparable<Percent> {
    public Percent {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException("a share lies between 0 and 100 percent, got " + value);
        }
    }

    @Override
    public int compareTo(Percent other) {
        return Double.compare(value, other.value);
    }
}
