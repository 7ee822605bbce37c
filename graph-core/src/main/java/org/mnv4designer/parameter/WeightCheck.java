package org.mnv4designer.parameter;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Shape;
import org.mnv4designer.parameter.ExpectedWeights.Expected;

/**
 * How far weights suit a network, key by key with the block that each belongs to.
 *
 * @param missing what the network reads and the weights do not hold
 * @param misshapen what both know, with different shapes
 * @param surplus what the weights hold and the network does not read; counters of batch norms are none
 */
public record WeightCheck(List<Expected> missing, List<Misshapen> misshapen, List<Surplus> surplus) {
    /** How a batch norm counts training steps, as a number or as a list of one; of no use at inference. */
    private static final String COUNTER = "num_batches_tracked";

    public record Misshapen(Expected expected, Shape actual) {}

    /** @param block that the key seems to belong to; empty if no prefix fits */
    public record Surplus(String block, String key, Shape shape) {}

    public WeightCheck {
        missing = List.copyOf(missing);
        misshapen = List.copyOf(misshapen);
        surplus = List.copyOf(surplus);
    }

    public static WeightCheck of(ExpectedWeights expected, WeightSource source) {
        List<Expected> missing = new ArrayList<>();
        List<Misshapen> misshapen = new ArrayList<>();
        for (Expected one : expected.byKey().values()) {
            source.find(one.key())
                    .map(StoredTensor::shape)
                    .ifPresentOrElse(
                            actual -> {
                                if (!actual.equals(one.shape())) {
                                    misshapen.add(new Misshapen(one, actual));
                                }
                            },
                            () -> missing.add(one));
        }
        return new WeightCheck(missing, misshapen, surplus(expected, source));
    }

    private static List<Surplus> surplus(ExpectedWeights expected, WeightSource source) {
        List<Surplus> surplus = new ArrayList<>();
        for (String key : source.keys()) {
            Shape shape = source.find(key).map(StoredTensor::shape).orElseThrow();
            if (!expected.byKey().containsKey(key) && !isCounter(key, shape)) {
                surplus.add(new Surplus(expected.keys().blockOf(key).orElse(""), key, shape));
            }
        }
        return surplus;
    }

    private static boolean isCounter(String key, Shape shape) {
        return shape.elements() == 1 && (key.equals(COUNTER) || key.endsWith("." + COUNTER));
    }

    /** Whether the network can run with these weights; surplus does no harm. */
    public boolean isUsable() {
        return missing.isEmpty() && misshapen.isEmpty();
    }

    /** One diagnostic for each block and kind of trouble: errors first, then in the order of the network. */
    public List<Diagnostic> diagnostics() {
        return new WeightDiagnostics().of(this);
    }
}
