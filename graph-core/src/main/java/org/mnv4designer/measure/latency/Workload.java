package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;

/**
 * What operators ask of a device: for each {@link WorkClass} the {@link Quantity quantities}, and which kinds of
 * operators occur with which traits. Workloads of operators add up to those of blocks and networks, so a block's can be kept and
 * summed after an edit. Immutable.
 */
public final class Workload {
    private static final int QUANTITIES = Quantity.values().length;

    public static final Workload NONE = new Workload(new double[size()], new int[OperatorKind.values().length]);

    private final double[] values;
    private final int[] traits;

    /** A bit for each {@link WorkClass} that occurs: a block holds few of them, and sums pass over the others. */
    private final int classes;

    /** @param traits for each {@link OperatorKind} the bits of the {@link OperatorTrait}s that occur */
    Workload(double[] values, int[] traits) {
        this(values, traits, occurring(values));
    }

    private Workload(double[] values, int[] traits, int classes) {
        this.values = values;
        this.traits = traits;
        this.classes = classes;
    }

    private static int occurring(double[] values) {
        int classes = 0;
        for (int i = 0; i < values.length; i++) {
            classes |= values[i] == 0 ? 0 : 1 << i / QUANTITIES;
        }
        return classes;
    }

    /**
     * What one operator of a canonical graph asks for.
     *
     * @param fused the activation that runs with it, {@link ActivationFunction#NONE} if there is none
     */
    public static Workload of(Operator operator, List<Shape> inputs, List<Shape> outputs, ActivationFunction fused) {
        return new WorkloadBuilder().add(operator, inputs, outputs, fused).build();
    }

    /** What a whole canonical graph asks for. */
    public static Workload of(OperatorGraph canonical) {
        WorkloadBuilder sum = new WorkloadBuilder();
        for (OperatorNode node : canonical.nodes()) {
            sum.add(node.operator(), canonical.inputShapes(node), node.outputs(), node.activation());
        }
        return sum.build();
    }

    static int size() {
        return WorkClass.values().length * QUANTITIES;
    }

    static int index(WorkClass kind, Quantity quantity) {
        return kind.ordinal() * QUANTITIES + quantity.ordinal();
    }

    public double get(WorkClass kind, Quantity quantity) {
        return values[index(kind, quantity)];
    }

    /** One quantity over all kinds of work. */
    public double total(Quantity quantity) {
        double sum = 0;
        for (WorkClass kind : WorkClass.values()) {
            sum += get(kind, quantity);
        }
        return sum;
    }

    /** The kinds of operators that occur. */
    public Set<OperatorKind> kinds() {
        Set<OperatorKind> kinds = EnumSet.allOf(OperatorKind.class);
        kinds.removeIf(kind -> !has(kind, OperatorTrait.ANY));
        return kinds;
    }

    /** Whether an operator of this kind occurs that has this trait. */
    public boolean has(OperatorKind kind, OperatorTrait trait) {
        return (traits[kind.ordinal()] & trait.bit()) != 0;
    }

    public Workload plus(Workload other) {
        double[] sum = values.clone();
        for (int left = other.classes; left != 0; left &= left - 1) {
            int start = Integer.numberOfTrailingZeros(left) * QUANTITIES;
            for (int i = start; i < start + QUANTITIES; i++) {
                sum[i] += other.values[i];
            }
        }
        int[] either = traits.clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= other.traits[i];
        }
        return new Workload(sum, either, classes | other.classes);
    }

    /** The sum of these values times the given weights, which are ordered by class, then quantity. */
    double dot(double[] weights) {
        double sum = 0;
        for (int left = classes; left != 0; left &= left - 1) {
            int start = Integer.numberOfTrailingZeros(left) * QUANTITIES;
            for (int i = start; i < start + QUANTITIES; i++) {
                sum += values[i] * weights[i];
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Workload workload
                && Arrays.equals(values, workload.values)
                && Arrays.equals(traits, workload.traits);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(traits);
    }

    @Override
    public String toString() {
        return "Workload[" + total(Quantity.MACS) + " MACs, " + total(Quantity.OPERATORS) + " operators]";
    }
}
