package org.mnv4designer.measure.latency;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mnv4designer.base.DataType;

/**
 * Time as a sum: a fixed part, and for every kind of work its multiply-accumulates, bytes read, written and of weights,
 * operators and the length of sums, each at its own rate.
 */
public final class LatencyModel {
    private static final double KILO = 1e3;
    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;

    private final double fixedMillis;
    private final Map<WorkClass, Rates> rates;
    private final double[] weights;
    private final DataType precision;

    /**
     * @param precision the number format of activations and weights, which turns elements into bytes
     * @param rates classes that are absent cost nothing
     */
    public LatencyModel(double fixedMillis, Map<WorkClass, Rates> rates, DataType precision) {
        if (!(fixedMillis >= 0 && fixedMillis < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("fixedMs must be a finite number of at least 0, got " + fixedMillis);
        }
        this.fixedMillis = fixedMillis;
        this.rates = Collections.unmodifiableMap(new EnumMap<>(rates));
        this.precision = precision;
        this.weights = weights(precision.bytes() / MEGA);
    }

    private double[] weights(double megabytes) {
        double[] all = new double[Workload.size()];
        rates.forEach((kind, rate) -> {
            all[Workload.index(kind, Quantity.MACS)] = rate.msPerGigaMac() / GIGA;
            all[Workload.index(kind, Quantity.READS)] = rate.msPerMegabyteRead() * megabytes;
            all[Workload.index(kind, Quantity.WRITES)] = rate.msPerMegabyteWritten() * megabytes;
            all[Workload.index(kind, Quantity.WEIGHTS)] = rate.msPerMegabyteOfWeights() * megabytes;
            all[Workload.index(kind, Quantity.OPERATORS)] = rate.msPerOperator();
            all[Workload.index(kind, Quantity.REDUCTION)] = rate.msPerKiloReduction() / KILO;
        });
        return all;
    }

    /** Milliseconds that a network costs beyond its operators. */
    public double fixedMillis() {
        return fixedMillis;
    }

    /** The number format that turns elements into bytes. */
    public DataType precision() {
        return precision;
    }

    public Map<WorkClass, Rates> rates() {
        return rates;
    }

    /** Milliseconds of the operators alone; those of parts add up to those of the whole. */
    public double milliseconds(Workload work) {
        return work.dot(weights);
    }

    /** Milliseconds of one kind of work. */
    public double milliseconds(Workload work, WorkClass kind) {
        double sum = 0;
        for (Quantity quantity : Quantity.values()) {
            sum += work.get(kind, quantity) * weights[Workload.index(kind, quantity)];
        }
        return sum;
    }
}
