package org.mnv4designer.measure.latency.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;

/**
 * A part of the time with one rate: some quantities of some kinds of work.
 *
 * @param aspect what kind of rate it is: rates of one aspect are alike from device to device
 * @param kinds the kinds of work that share the rate; none for the fixed part
 */
record Term(String name, Aspect aspect, List<WorkClass> kinds) {
    /** The terms of every model, in a fixed order. */
    static final List<Term> ALL = List.copyOf(all());

    /** What a rate belongs to. */
    enum Aspect {
        COMPUTE(1, Quantity.MACS),
        TRAFFIC(1, Quantity.READS, Quantity.WRITES),
        WEIGHTS(1, Quantity.WEIGHTS),
        LAUNCH(1, Quantity.OPERATORS),
        /** Differs most between devices: by a factor of e and more among six phone GPUs. */
        REDUCTION(2, Quantity.REDUCTION),
        FIXED(1);

        private final double freedom;
        private final List<Quantity> quantities;

        Aspect(double freedom, Quantity... quantities) {
            this.freedom = freedom;
            this.quantities = List.of(quantities);
        }

        /** How much further than others rates of this aspect may lie from those of sibling devices. */
        double freedom() {
            return freedom;
        }

        List<Quantity> quantities() {
            return quantities;
        }
    }

    Term {
        kinds = List.copyOf(kinds);
    }

    private static List<Term> all() {
        List<Term> all = new ArrayList<>();
        for (WorkClass kind : WorkClass.values()) {
            if (kind.isDense() || kind.isDepthwise()) {
                all.add(of(kind, Aspect.COMPUTE));
            }
        }
        for (WorkClass kind : WorkClass.values()) {
            all.add(of(kind, Aspect.TRAFFIC));
        }
        all.add(of("convolutions", Aspect.WEIGHTS, kind -> kind != WorkClass.LINEAR));
        all.add(of(WorkClass.LINEAR, Aspect.WEIGHTS));
        all.add(of("dense", Aspect.LAUNCH, kind -> kind.isDense() && kind != WorkClass.ATTENTION_BATCHED));
        all.add(of(WorkClass.ATTENTION_BATCHED, Aspect.LAUNCH));
        all.add(of("depthwise", Aspect.LAUNCH, WorkClass::isDepthwise));
        all.add(of("light", Aspect.LAUNCH, kind -> kind.isLight() && !kind.isAttached()));
        all.add(of("attached", Aspect.LAUNCH, WorkClass::isAttached));
        for (WorkClass kind : List.of(WorkClass.POINTWISE, WorkClass.CONV_3X3, WorkClass.CONV, WorkClass.LAYOUT)) {
            all.add(of(kind, Aspect.REDUCTION));
        }
        all.add(new Term("fixed", Aspect.FIXED, List.of()));
        return all;
    }

    private static Term of(WorkClass kind, Aspect aspect) {
        return of(kind.id(), aspect, kind::equals);
    }

    private static Term of(String name, Aspect aspect, Predicate<WorkClass> includes) {
        return new Term(
                name, aspect, Arrays.stream(WorkClass.values()).filter(includes).toList());
    }

    boolean covers(WorkClass kind, Quantity quantity) {
        return kinds.contains(kind) && aspect.quantities().contains(quantity);
    }

    boolean isFixed() {
        return aspect == Aspect.FIXED;
    }

    /** How much of it a network asks for: elements, multiply-accumulates or operators; 1 for the fixed part. */
    double of(Workload work) {
        if (isFixed()) {
            return 1;
        }
        double sum = 0;
        for (WorkClass kind : kinds) {
            for (Quantity quantity : aspect.quantities()) {
                sum += work.get(kind, quantity);
            }
        }
        return sum;
    }

    /** The rate for this term among those of a kind of work, in milliseconds for each element, count or operation. */
    double of(Rates rates, double bytes) {
        return switch (aspect) {
            case COMPUTE -> rates.msPerGigaMac() / 1e9;
            case TRAFFIC -> rates.msPerMegabyteWritten() * bytes / 1e6;
            case WEIGHTS -> rates.msPerMegabyteOfWeights() * bytes / 1e6;
            case LAUNCH -> rates.msPerOperator();
            case REDUCTION -> rates.msPerKiloReduction() / 1e3;
            case FIXED -> 0;
        };
    }
}
