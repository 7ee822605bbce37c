package org.mnv4designer.plugin.onnx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorGraph.NamedOutput;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;
import org.mnv4designer.plugin.onnx.proto.GraphProto;

/** Writes one operator graph into one ONNX graph, operator by operator. Serves one export. */
final class GraphExport {
    private final OperatorGraph operators;
    private final Step.Target target;
    private final OpenDimensions dimensions;
    private final Origins origins;
    private final Recipes recipes = new Recipes();
    private final Map<ValueRef, String> names = new HashMap<>();
    private final Map<ValueRef, String> results = new LinkedHashMap<>();
    private final Set<Integer> constant = new HashSet<>();

    GraphExport(OperatorGraph operators, Step.Target target, OpenDimensions dimensions) {
        this.operators = operators;
        this.target = target;
        this.dimensions = dimensions;
        this.origins = Origins.of(operators);
    }

    private GraphAssembly graph() {
        return target.graph();
    }

    GraphProto run() {
        for (int i = 0; i < operators.inputs().size(); i++) {
            String name = graph().name(ImageInput.ID);
            names.put(ValueRef.input(i), name);
            graph().input(Values.floats(
                    name, dimensions.ofInput(operators.inputs().get(i))));
        }
        List<String> outputNames = operators.outputs().stream()
                .map(output -> graph().name(output.name()))
                .toList();
        for (int i = 0; i < outputNames.size(); i++) {
            results.putIfAbsent(operators.outputs().get(i).value(), outputNames.get(i));
        }
        for (int i = 0; i < operators.nodes().size(); i++) {
            add(i, operators.nodes().get(i));
        }
        for (int i = 0; i < outputNames.size(); i++) {
            output(operators.outputs().get(i), outputNames.get(i));
        }
        return graph().finish();
    }

    private void add(int index, OperatorNode node) {
        if (node.inputs().stream().allMatch(input -> constant.contains(input.node()))) {
            constant.add(index);
        }
        List<Step.Input> inputs = node.inputs().stream().map(this::input).toList();
        boolean activated = node.activation() != ActivationFunction.NONE;
        List<String> plain = IntStream.range(0, node.outputs().size())
                .mapToObj(port -> activated ? graph().name(node.id()) : name(index, port, node.id()))
                .toList();
        node.operator().match(recipes).add(new Step(node.id(), inputs, plain, node.outputs(), target));
        if (activated) {
            activate(index, node, plain.get(0));
        }
    }

    private void activate(int index, OperatorNode node, String plain) {
        String id = node.id() + ".act";
        Step.Input input = new Step.Input(plain, node.output(), "");
        String result = name(index, 0, id);
        ActivationRecipes.of(node.activation())
                .add(new Step(id, List.of(input), List.of(result), node.outputs(), target));
    }

    private Step.Input input(ValueRef value) {
        String origin = origins.of(value).map(this::nameOf).orElse("");
        return new Step.Input(nameOf(value), operators.shape(value), origin);
    }

    private String nameOf(ValueRef value) {
        return Objects.requireNonNull(names.get(value), () -> "no name for " + value);
    }

    /** Names an operator's result, as a result of the network if it is one, and tells its shape. */
    private String name(int index, int port, String id) {
        ValueRef value = new ValueRef(index, port);
        String wanted = port == 0 ? id : id + ":" + port;
        String result = results.get(value);
        String name = result == null ? graph().name(wanted) : result;
        names.put(value, name);
        if (result == null) {
            tell(name, operators.shape(value), constant.contains(index));
        }
        return name;
    }

    /** What does not depend on the image has no batch that could be open. */
    private void tell(String name, Shape shape, boolean isConstant) {
        if (isConstant) {
            graph().known(Values.floats(name, shape));
        } else {
            dimensions.of(shape).ifPresent(dims -> graph().known(Values.floats(name, dims)));
        }
    }

    private void output(NamedOutput output, String name) {
        if (!nameOf(output.value()).equals(name)) {
            graph().node("Identity", name, List.of(nameOf(output.value())), List.of(name), Attributes.NONE);
        }
        graph().output(Values.floats(name, dimensions.ofResult(operators.shape(output.value()))));
    }
}
