package org.mnv4designer.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.op.Counts;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.file.ParameterCodec;
import org.mnv4designer.graph.TypedBlock;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

/** A lowered design as the values of a JSON spec. */
final class SpecTree {
    private static final String FORMAT = "mnv4-spec";
    private static final int VERSION = 1;

    private final SpecSource source;
    private final OperatorGraph operators;
    private final Map<String, List<OperatorNode>> byBlock;

    SpecTree(SpecSource source, OperatorGraph operators) {
        this.source = source;
        this.operators = operators;
        this.byBlock = operators.nodes().stream().collect(Collectors.groupingBy(OperatorNode::block));
    }

    Map<String, Object> values() {
        Design design = source.design();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("format", FORMAT);
        values.put("version", VERSION);
        values.put("name", design.name());
        values.put("description", design.description());
        values.put("input", operators.inputs().get(0).dims());
        values.put("classes", design.classes());
        values.put("totals", totals(operators.nodes()));
        values.put("blocks", source.blocks().blocks().stream().map(this::block).toList());
        values.put("operators", operators.nodes().stream().map(this::operator).toList());
        values.put("outputs", operators.outputs().stream().map(this::output).toList());
        return values;
    }

    private Map<String, Object> block(TypedBlock block) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", block.id());
        values.put("type", block.node().block().typeId());
        values.put("stage", block.node().stage());
        values.put("parameters", parameters(block.node().block()));
        values.put("inputs", block.sources().stream().map(Object::toString).toList());
        values.put("outputs", outputs(block));
        values.put("counts", totals(byBlock.getOrDefault(block.id(), List.of())));
        return values;
    }

    private static Map<String, Object> parameters(Block block) {
        Map<String, Object> values = new LinkedHashMap<>();
        block.parameters().forEach((name, value) -> values.put(name, ParameterCodec.encode(value)));
        return values;
    }

    private Map<String, Object> outputs(TypedBlock block) {
        List<String> ports = block.node().block().outputPorts();
        List<ValueRef> results = operators.blockOutputs().getOrDefault(block.id(), List.of());
        Map<String, Object> shapes = new LinkedHashMap<>();
        for (int port = 0; port < results.size(); port++) {
            shapes.put(ports.get(port), operators.shape(results.get(port)).dims());
        }
        return shapes;
    }

    private Map<String, Object> totals(List<OperatorNode> nodes) {
        Counts counts = Counts.NONE;
        long parameters = 0;
        for (OperatorNode node : nodes) {
            counts = counts.plus(counts(node));
            parameters += trainable(node);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("parameters", parameters);
        values.putAll(counted(counts));
        return values;
    }

    private static long trainable(OperatorNode node) {
        return node.operator().parameters().stream()
                .filter(parameter -> parameter.kind().isTrainable())
                .mapToLong(parameter -> parameter.shape().elements())
                .sum();
    }

    private Counts counts(OperatorNode node) {
        return node.counts(operators.inputShapes(node));
    }

    private static Map<String, Object> counted(Counts counts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("macs", counts.macs());
        values.put("attentionMacs", counts.attentionMacs());
        values.put("otherOperations", counts.otherOperations());
        values.put("activations", counts.activations());
        return values;
    }

    private Map<String, Object> operator(OperatorNode node) {
        OperatorFacts.Facts facts = node.operator().match(new OperatorFacts());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", node.id());
        values.put("block", node.block());
        values.put("op", facts.name());
        values.put("attributes", facts.attributes());
        if (node.activation() != ActivationFunction.NONE) {
            values.put("activation", node.activation().id());
        }
        values.put("inputs", node.inputs().stream().map(this::name).toList());
        values.put("outputs", node.outputs().stream().map(shape -> shape.dims()).toList());
        values.put("counts", counted(counts(node)));
        List<Object> weights = new ArrayList<>();
        node.operator().parameters().forEach(parameter -> weights.add(weight(parameter)));
        values.put("weights", weights);
        return values;
    }

    private Map<String, Object> weight(Parameter parameter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", ParameterCodec.encode(parameter.kind()));
        values.put("key", parameter.ref().match(new WeightFormula(source.keys())));
        values.put("shape", parameter.shape().dims());
        return values;
    }

    private Map<String, Object> output(OperatorGraph.NamedOutput output) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", output.name());
        values.put("from", name(output.value()));
        values.put("shape", operators.shape(output.value()).dims());
        return values;
    }

    /** The operator that gives a tensor, with its port if that is not the first. */
    private String name(ValueRef value) {
        if (value.isInput()) {
            return ImageInput.ID;
        }
        String id = operators.nodes().get(value.node()).id();
        return value.port() == 0 ? id : id + ":" + value.port();
    }
}
