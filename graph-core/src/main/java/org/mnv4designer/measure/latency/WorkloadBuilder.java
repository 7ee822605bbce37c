package org.mnv4designer.measure.latency;

import java.util.List;
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
            add(kind, macs, elements(inputs), elements(outputs), weights(operator), 1);
        });
        return addFused(fused, elements(outputs));
    }

    private WorkloadBuilder addFused(ActivationFunction fused, double elements) {
        OperatorKinds.ofActivation(fused).ifPresent(this::add);
        return isFree(fused) ? this : add(WorkClass.ACTIVATION, 0, elements, elements, 0, 1);
    }

    static boolean isFree(ActivationFunction function) {
        return function == ActivationFunction.NONE
                || function == ActivationFunction.RELU
                || function == ActivationFunction.RELU6;
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
