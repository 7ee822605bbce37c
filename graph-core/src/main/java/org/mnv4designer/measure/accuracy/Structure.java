package org.mnv4designer.measure.accuracy;

import java.util.Arrays;
import java.util.Map;

/** How a network is built, as sums over its operators; those of blocks add up to the network's. Immutable. */
public final class Structure {
    public static final Structure NONE = new Structure(new double[Trait.values().length]);

    private final double[] sums;

    Structure(double[] sums) {
        this.sums = sums;
    }

    /** A structure by its sums, as tables of published networks give them; a trait that is missing is 0. */
    public static Structure of(Map<Trait, Double> sums) {
        double[] all = new double[Trait.values().length];
        sums.forEach((trait, sum) -> all[trait.ordinal()] = sum);
        return new Structure(all);
    }

    public double get(Trait trait) {
        return sums[trait.ordinal()];
    }

    public Structure plus(Structure other) {
        double[] both = sums.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += other.sums[i];
        }
        return new Structure(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Structure structure && Arrays.equals(sums, structure.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return "Structure" + Arrays.toString(sums);
    }
}
