package org.mnv4designer.lower.pass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

/** Builds a new graph from an old one, node by node, while keeping track of where each old tensor went. */
final class Rewrite {
    private final OperatorGraph old;
    private final List<OperatorNode> nodes = new ArrayList<>();
    private final ValueRef[] firstOutput;

    Rewrite(OperatorGraph old) {
        this.old = old;
        this.firstOutput = new ValueRef[old.nodes().size()];
    }

    /** Where an old tensor is now. */
    ValueRef now(ValueRef value) {
        if (value.isInput()) {
            return value;
        }
        ValueRef first = firstOutput[value.node()];
        return value.port() == 0 ? first : new ValueRef(first.node(), value.port());
    }

    /** The new node that gives an old tensor; must not be an input. */
    OperatorNode producer(ValueRef value) {
        return nodes.get(now(value).node());
    }

    /** Adds a node in the place of an old one, reading the old inputs. */
    void put(int oldIndex, OperatorNode node) {
        List<ValueRef> inputs = node.inputs().stream().map(this::now).toList();
        firstOutput[oldIndex] = new ValueRef(nodes.size(), 0);
        nodes.add(
                new OperatorNode(node.id(), node.block(), node.operator(), node.activation(), inputs, node.outputs()));
    }

    /** Lets the readers of an old node read one of its inputs instead. */
    void bypass(int oldIndex, ValueRef input) {
        firstOutput[oldIndex] = now(input);
    }

    /** Replaces the new node that gives an old tensor, and lets an old node be absorbed by it. */
    void absorb(int oldIndex, ValueRef into, OperatorNode replacement) {
        ValueRef place = now(into);
        nodes.set(place.node(), replacement);
        firstOutput[oldIndex] = place;
    }

    OperatorGraph finish() {
        List<OperatorGraph.NamedOutput> outputs = old.outputs().stream()
                .map(output -> new OperatorGraph.NamedOutput(output.name(), now(output.value())))
                .toList();
        Map<String, List<ValueRef>> blocks = new LinkedHashMap<>();
        old.blockOutputs()
                .forEach((block, values) ->
                        blocks.put(block, values.stream().map(this::now).toList()));
        return new OperatorGraph(old.inputs(), nodes, outputs, blocks);
    }
}
