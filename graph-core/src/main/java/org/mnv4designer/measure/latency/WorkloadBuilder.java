package org.mnv4designer.measure.latency;

import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.base.op.Parameter;

/** Sums the work of operators without an object for each. */
public final class WorkloadBuilder {
    private final double[] values = new double[Workload.size()];
    private final int[] traits = new int[OperatorKind.values().length];

    /** Adds one operator of a canonical graph with the activation that is fused into it. */
    public WorkloadBuilder add(Operator operator, List<Shape> inputs, List<Shape> outputs, ActivationFunction fused) {
        traits[OperatorKind.TENSOR.ordinal()] |= OperatorTraits.ofTensors(inputs, outputs);
        operator.match(OperatorKinds.OF)
                .ifPresent(kind -> traits[kind.ordinal()] |= OperatorTraits.of(operator, inputs, outputs));
        operator.match(new Classification(inputs, outputs)).ifPresent(kind -> {
            double macs = operator.counts(inputs, outputs).macs();
            add(kind, macs, elements(inputs), elements(outputs), weights(operator), launches(kind, inputs));
            reduce(kind, kind == WorkClass.LAYOUT ? channels(outputs) : macs / elements(outputs));
        });
        return addFused(fused, elements(outputs));
    }

    /** A device starts each of several products side by side, one for every head. */
    private static double launches(WorkClass kind, List<Shape> inputs) {
        return kind == WorkClass.ATTENTION_BATCHED ? Classification.products(inputs.get(0)) : 1;
    }

    private WorkloadBuilder addFused(ActivationFunction fused, double elements) {
        OperatorKinds.ofActivation(fused).ifPresent(this::add);
        activation(fused).ifPresent(kind -> add(kind, 0, elements, elements, 0, 1));
        return this;
    }

    /** The work of an activation; none for those that runtimes fuse. */
    static Optional<WorkClass> activation(ActivationFunction function) {
        return switch (function) {
            case NONE, RELU, RELU6 -> Optional.empty();
            case GELU, GELU_TANH, SILU, SIGMOID -> Optional.of(WorkClass.EXPONENTIAL);
            default -> Optional.of(WorkClass.ACTIVATION);
        };
    }

    /** Adds work by its numbers, as tables of published networks give it. */
    public WorkloadBuilder add(
            WorkClass kind, double macs, double reads, double writes, double weights, double operators) {
        int at = Workload.index(kind, Quantity.MACS);
        values[at] += macs;
        values[at + 1] += reads;
        values[at + 2] += writes;
        values[at + 3] += weights;
        values[at + 4] += operators;
        return this;
    }

    /** Adds to the length of sums. */
    public WorkloadBuilder reduce(WorkClass kind, double length) {
        values[Workload.index(kind, Quantity.REDUCTION)] += length;
        return this;
    }

    private static double channels(List<Shape> shapes) {
        Shape first = shapes.get(0);
        return first.rank() > 1 ? first.dim(1) : first.elements();
    }

    /** Notes that an operator of this kind occurs, of which nothing else is known. */
    public WorkloadBuilder add(OperatorKind kind) {
        return add(kind, OperatorTrait.ANY);
    }

    /** Notes that an operator of this kind and with this trait occurs. */
    public WorkloadBuilder add(OperatorKind kind, OperatorTrait trait) {
        boolean occurs = kind != OperatorKind.TENSOR;
        traits[kind.ordinal()] |= (occurs ? OperatorTrait.ANY.bit() : 0) | trait.bit();
        return this;
    }

    public Workload build() {
        return new Workload(values.clone(), traits.clone());
    }

    private static double elements(List<Shape> shapes) {
        double sum = 0;
        for (Shape shape : shapes) {
            sum += shape.elements();
        }
        return sum;
    }

    private static double weights(Operator operator) {
        double sum = 0;
        for (Parameter parameter : operator.parameters()) {
            sum += parameter.kind() == Parameter.Kind.BIAS
                    ? 0
                    : parameter.shape().elements();
        }
        return sum;
    }
}
