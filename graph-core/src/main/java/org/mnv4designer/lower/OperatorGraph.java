package org.mnv4designer.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.mnv4designer.base.Shape;

/**
 * Operators in topological order with what each reads. Immutable.
 *
 * @param inputs shapes of the inputs; a network has one, the image
 * @param outputs names and tensors of the results, in the design's order
 * @param blockOutputs for every block the tensor of each of its output ports
 */
public record OperatorGraph(
        List<Shape> inputs,
        List<OperatorNode> nodes,
        List<NamedOutput> outputs,
        Map<String, List<ValueRef>> blockOutputs) {

    /** A result of the network. */
    public record NamedOutput(String name, ValueRef value) {}

    /** An edge of the JGraphT view: which output feeds which input. */
    public record Flow(int from, int port, int to, int input) {}

    public OperatorGraph {
        inputs = List.copyOf(inputs);
        nodes = List.copyOf(nodes);
        outputs = List.copyOf(outputs);
        blockOutputs = Map.copyOf(blockOutputs);
        checkOrder(nodes);
    }

    private static void checkOrder(List<OperatorNode> nodes) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            OperatorNode node = nodes.get(i);
            if (!ids.add(node.id())) {
                throw new IllegalStateException("two operators are called " + node.id());
            }
            for (ValueRef input : node.inputs()) {
                if (input.node() >= i) {
                    throw new IllegalStateException(node.id() + " reads operator " + input.node() + ", which is later");
                }
            }
        }
    }

    public Shape shape(ValueRef value) {
        return value.isInput()
                ? inputs.get(value.inputIndex())
                : nodes.get(value.node()).outputs().get(value.port());
    }

    public List<Shape> inputShapes(OperatorNode node) {
        List<Shape> shapes = new ArrayList<>(node.inputs().size());
        node.inputs().forEach(input -> shapes.add(shape(input)));
        return shapes;
    }

    /** A view for graph algorithms; vertices are the node numbers of {@link ValueRef}. */
    public Graph<Integer, Flow> view() {
        Graph<Integer, Flow> graph = new DirectedMultigraph<>(Flow.class);
        for (int i = 0; i < inputs.size(); i++) {
            graph.addVertex(ValueRef.input(i).node());
        }
        for (int i = 0; i < nodes.size(); i++) {
            graph.addVertex(i);
            List<ValueRef> reads = nodes.get(i).inputs();
            for (int k = 0; k < reads.size(); k++) {
                ValueRef from = reads.get(k);
                graph.addEdge(from.node(), i, new Flow(from.node(), from.port(), i, k));
            }
        }
        return new AsUnmodifiableGraph<>(graph);
    }

    /** How often each node's outputs are read, results included; by node index. */
    public int[] uses() {
        int[] uses = new int[nodes.size()];
        nodes.forEach(node -> node.inputs().forEach(input -> count(uses, input)));
        outputs.forEach(output -> count(uses, output.value()));
        return uses;
    }

    /** As {@link #uses()}, with every block output read once more: what it holds must not change. */
    public int[] usesWithBlockOutputs() {
        int[] uses = uses();
        blockOutputs.values().forEach(values -> values.forEach(value -> count(uses, value)));
        return uses;
    }

    private static void count(int[] uses, ValueRef value) {
        if (!value.isInput()) {
            uses[value.node()]++;
        }
    }
}
