package org.mnv4designer.plugin.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.plugin.onnx.proto.GraphProto;
import org.mnv4designer.plugin.onnx.proto.NodeProto;
import org.mnv4designer.plugin.onnx.proto.TensorProto;
import org.mnv4designer.plugin.onnx.proto.ValueInfoProto;
import org.mnv4designer.spec.Names;

/**
 * One ONNX graph while it grows: nodes in order, constants (equal ones shared) and what is known of values. Serves one
 * export, on one thread.
 */
final class GraphAssembly {
    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private final Names names = Names.free();
    private final Map<TensorProto, String> constants = new HashMap<>();

    GraphAssembly(String name) {
        graph.setName(name);
    }

    /** A name for a value, an initializer or a node that nothing else bears. */
    String name(String wanted) {
        return names.take(wanted);
    }

    void node(String type, String name, List<String> inputs, List<String> outputs, Attributes attributes) {
        add(NodeProto.newBuilder()
                .setOpType(type)
                .setName(name)
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllAttribute(attributes.list())
                .build());
    }

    void add(NodeProto node) {
        graph.addNode(node);
    }

    /** An initializer of these contents, shared with equal ones; its name is the wanted one or near it. */
    String constant(String wanted, TensorProto contents) {
        return constants.computeIfAbsent(contents, key -> initializer(name(wanted), key));
    }

    /** An initializer of exactly this name. */
    String initializer(String name, TensorProto contents) {
        graph.addInitializer(contents.toBuilder().setName(name));
        return name;
    }

    void input(ValueInfoProto value) {
        graph.addInput(value);
    }

    void output(ValueInfoProto value) {
        graph.addOutput(value);
    }

    void known(ValueInfoProto value) {
        graph.addValueInfo(value);
    }

    GraphProto finish() {
        return graph.build();
    }
}
