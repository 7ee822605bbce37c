package org.mnv4designer.spec;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.base.Shape;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;

/** Operator graphs of more than one image: the same operators on other shapes. */
public final class Batches {
    private Batches() {}

    /**
     * The graph for a number of images.
     *
     * @throws org.mnv4designer.base.op.ShapeException if an operator takes one image only
     */
    public static OperatorGraph of(OperatorGraph graph, int images) {
        if (graph.inputs().stream().allMatch(shape -> shape.batch() == images)) {
            return graph;
        }
        List<Shape> sources =
                graph.inputs().stream().map(shape -> shape.with(0, images)).toList();
        List<OperatorNode> nodes = new ArrayList<>(graph.nodes().size());
        for (OperatorNode node : graph.nodes()) {
            List<Shape> inputs = node.inputs().stream()
                    .map(v -> v.isInput()
                            ? sources.get(v.inputIndex())
                            : nodes.get(v.node()).outputs().get(v.port()))
                    .toList();
            nodes.add(new OperatorNode(
                    node.id(),
                    node.block(),
                    node.operator(),
                    node.activation(),
                    node.inputs(),
                    node.operator().outputs(inputs)));
        }
        return new OperatorGraph(sources, nodes, graph.outputs(), graph.blockOutputs());
    }
}
