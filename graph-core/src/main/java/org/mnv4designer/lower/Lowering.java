package org.mnv4designer.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.Operator;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.block.Value;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Output;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.graph.TypedGraph;

/** Joins the operators of all sound blocks into one graph; parameter references get their block's id. */
public final class Lowering {
    private final List<OperatorNode> nodes = new ArrayList<>();
    private final Map<Endpoint, ValueRef> values = new HashMap<>();
    private final Map<String, List<ValueRef>> blockOutputs = new LinkedHashMap<>();

    private Lowering() {
        values.put(Endpoint.out(ImageInput.ID), ValueRef.IMAGE);
    }

    public static OperatorGraph lower(TypedGraph graph) {
        Lowering lowering = new Lowering();
        graph.blocks().forEach(lowering::add);
        List<OperatorGraph.NamedOutput> outputs = new ArrayList<>();
        for (Output output : graph.outputs()) {
            ValueRef value = lowering.values.get(output.from());
            if (value != null) {
                outputs.add(new OperatorGraph.NamedOutput(output.name(), value));
            }
        }
        return new OperatorGraph(
                List.of(graph.design().input().shape()), lowering.nodes, outputs, lowering.blockOutputs);
    }

    /** The operators of one block on their own: its inputs are the graph's, its outputs are named by port numbers. */
    public static OperatorGraph lower(Fragment fragment) {
        Lowering lowering = new Lowering();
        List<ValueRef> sources = new ArrayList<>();
        for (int i = 0; i < fragment.inputs().size(); i++) {
            sources.add(ValueRef.input(i));
        }
        lowering.addNodes("", fragment, sources);
        List<OperatorGraph.NamedOutput> outputs = new ArrayList<>();
        for (Value output : fragment.outputs()) {
            outputs.add(new OperatorGraph.NamedOutput(Integer.toString(outputs.size()), global(output, 0, sources)));
        }
        return new OperatorGraph(fragment.inputs(), lowering.nodes, outputs, Map.of());
    }

    private void addNodes(String id, Fragment fragment, List<ValueRef> sources) {
        int offset = nodes.size();
        for (Fragment.Node node : fragment.nodes()) {
            List<ValueRef> inputs =
                    node.inputs().stream().map(v -> global(v, offset, sources)).toList();
            nodes.add(new OperatorNode(
                    id + "/" + node.name(),
                    id,
                    owned(node.operator(), id),
                    ActivationFunction.NONE,
                    inputs,
                    node.outputs()));
        }
    }

    private void add(TypedBlock block) {
        int offset = nodes.size();
        List<ValueRef> sources = block.sources().stream().map(this::value).toList();
        addNodes(block.id(), block.fragment(), sources);
        List<String> ports = block.node().block().outputPorts();
        List<ValueRef> results = block.fragment().outputs().stream()
                .map(v -> global(v, offset, sources))
                .toList();
        for (int port = 0; port < results.size(); port++) {
            values.put(new Endpoint(block.id(), ports.get(port)), results.get(port));
        }
        blockOutputs.put(block.id(), results);
    }

    private ValueRef value(Endpoint source) {
        ValueRef value = values.get(source);
        if (value == null) {
            throw new IllegalStateException("no operator gives " + source);
        }
        return value;
    }

    private static ValueRef global(Value value, int offset, List<ValueRef> sources) {
        return value.isInput() ? sources.get(value.inputIndex()) : new ValueRef(offset + value.node(), value.port());
    }

    private static Operator owned(Operator operator, String block) {
        return operator.withParameters(ref -> ref.mapStored(stored -> new ParameterRef.Stored(block, stored.role())));
    }
}
