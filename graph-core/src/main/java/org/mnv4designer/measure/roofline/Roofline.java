package org.mnv4designer.measure.roofline;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.Workload;

/**
 * A network as the roofline model of the MobileNetV4 paper sees it (arXiv:2404.10518, section 3): ModelTime is the sum over
 * operators of the larger of MACs / PeakMACs and (weight bytes + activation bytes) / PeakMemBW.
 *
 * <p>Activation bytes are all inputs and outputs of canonical operators; views, lone ReLUs and constants move nothing, and
 * activations run with the operator before them. In int8, a weight is one byte and a bias four.
 *
 * @param operators in order of execution, without those that do nothing
 */
public record Roofline(DataType precision, List<RooflineOperator> operators) {
    private static final int BIAS_BYTES_IN_INT8 = 4;

    public Roofline {
        operators = List.copyOf(operators);
    }

    public static Roofline of(TypedGraph graph, DataType precision) {
        return of(Canonical.of(Lowering.lower(graph)), precision);
    }

    /** @param canonical a graph that {@link Canonical} made */
    public static Roofline of(OperatorGraph canonical, DataType precision) {
        List<RooflineOperator> operators = new ArrayList<>();
        for (OperatorNode node : canonical.nodes()) {
            List<Shape> inputs = canonical.inputShapes(node);
            if (works(node, inputs)) {
                operators.add(new RooflineOperator(node.id(), node.block(), demand(node, inputs, precision)));
            }
        }
        return new Roofline(precision, operators);
    }

    private static boolean works(OperatorNode node, List<Shape> inputs) {
        return Workload.of(node.operator(), inputs, node.outputs(), ActivationFunction.NONE)
                        .total(Quantity.OPERATORS)
                > 0;
    }

    private static Demand demand(OperatorNode node, List<Shape> inputs, DataType precision) {
        long weights = 0;
        for (Parameter parameter : node.operator().parameters()) {
            boolean wide = precision == DataType.INT8 && parameter.kind() != Parameter.Kind.WEIGHT;
            weights += parameter.shape().elements() * (wide ? BIAS_BYTES_IN_INT8 : precision.bytes());
        }
        long activations = (elements(inputs) + elements(node.outputs())) * precision.bytes();
        return new Demand(node.counts(inputs).macs(), weights, activations);
    }

    private static long elements(List<Shape> shapes) {
        return shapes.stream().mapToLong(Shape::elements).sum();
    }

    /** All that the network asks for. */
    public Demand total() {
        return operators.stream().map(RooflineOperator::demand).reduce(Demand.NONE, Demand::plus);
    }

    /**
     * ModelTime in units of the time of one MAC at peak rate; at ridge point 0 it is the number of MACs.
     *
     * @param ridge PeakMACs / PeakMemBW in MACs for each byte
     */
    public double time(double ridge) {
        double sum = 0;
        for (RooflineOperator operator : operators) {
            sum += operator.demand().time(ridge);
        }
        return sum;
    }

    /** ModelTime in seconds. */
    public double seconds(double peakMacsPerSecond, double peakBytesPerSecond) {
        return time(peakMacsPerSecond / peakBytesPerSecond) / peakMacsPerSecond;
    }

    /** The part of the time that operators of this bound take at a ridge point, 0 to 1. */
    public double share(Bound bound, double ridge) {
        double all = time(ridge);
        double bounded = operators.stream()
                .map(RooflineOperator::demand)
                .filter(demand -> demand.bound(ridge) == bound)
                .mapToDouble(demand -> demand.time(ridge))
                .sum();
        return all > 0 ? bounded / all : 0;
    }
}
