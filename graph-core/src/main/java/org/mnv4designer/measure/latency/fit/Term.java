package org.mnv4designer.measure.latency.fit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.Workload;

/** A part of the time with one rate: some quantities of some kinds of work. */
enum Term {
    /** Every multiply-accumulate alike: what a count of operations alone can say. */
    ALL_MACS(kind -> true, Quantity.MACS),
    DENSE_MACS(WorkClass::isDense, Quantity.MACS),
    DEPTHWISE_MACS(WorkClass::isDepthwise, Quantity.MACS),
    ALL_TRAFFIC(kind -> true, Quantity.READS, Quantity.WRITES),
    HEAVY_TRAFFIC(kind -> !kind.isLight(), Quantity.READS, Quantity.WRITES),
    LIGHT_TRAFFIC(WorkClass::isLight, Quantity.READS, Quantity.WRITES),
    DEPTHWISE_TRAFFIC(WorkClass::isDepthwise, Quantity.READS, Quantity.WRITES),
    WEIGHTS(kind -> true, Quantity.WEIGHTS),
    LAUNCHES(kind -> !kind.isAttached(), Quantity.OPERATORS),
    /** What a network costs beyond its operators. */
    FIXED(kind -> false);

    private final Set<WorkClass> kinds;
    private final List<Quantity> quantities;

    Term(Predicate<WorkClass> includes, Quantity... quantities) {
        this.kinds = EnumSet.noneOf(WorkClass.class);
        Arrays.stream(WorkClass.values()).filter(includes).forEach(kinds::add);
        this.quantities = List.of(quantities);
    }

    boolean covers(WorkClass kind, Quantity quantity) {
        return kinds.contains(kind) && quantities.contains(quantity);
    }

    /** How much of it a network asks for; 1 for the fixed part. */
    double of(Workload work) {
        if (this == FIXED) {
            return 1;
        }
        double sum = 0;
        for (WorkClass kind : kinds) {
            for (Quantity quantity : quantities) {
                sum += work.get(kind, quantity);
            }
        }
        return sum;
    }
}
