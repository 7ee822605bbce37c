package org.mnv4designer.measure.latency;

import java.util.List;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;

/**
 * One operator's share in the time of its network.
 *
 * @param operator block id, slash, part of the block
 * @param block whose operator it is
 */
public record OperatorTime(String operator, String block, TimeSplit split) {

    /**
     * Shares of all operators, in order; they add up to the device's estimate. Empty if the device does not run the network.
     *
     * @param canonical a graph that {@link org.mnv4designer.lower.pass.Canonical} made
     */
    public static List<OperatorTime> of(OperatorGraph canonical, Device device) {
        LatencyEstimate network = device.estimate(Workload.of(canonical));
        if (network.time().asKnown().isEmpty()) {
            return List.of();
        }
        return canonical.nodes().stream()
                .map(node ->
                        new OperatorTime(node.id(), node.block(), TimeSplit.of(device, work(canonical, node), network)))
                .toList();
    }

    private static Workload work(OperatorGraph graph, OperatorNode node) {
        return Workload.of(node.operator(), graph.inputShapes(node), node.outputs(), node.activation());
    }

    public double milliseconds() {
        return split.total();
    }
}
