package org.mnv4designer.plugin.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.base.op.Reindex;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;

/**
 * From which map a sequence was made: followed along first inputs, which in attention is the way of the queries. Tells
 * what size a sequence takes when it becomes a map again.
 */
final class Origins {
    private final Map<ValueRef, ValueRef> maps = new HashMap<>();

    private Origins() {}

    static Origins of(OperatorGraph graph) {
        Origins origins = new Origins();
        List<OperatorNode> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            origins.add(i, nodes.get(i));
        }
        return origins;
    }

    private void add(int index, OperatorNode node) {
        if (node.inputs().isEmpty()) {
            return;
        }
        ValueRef first = node.inputs().get(0);
        node.operator().match(new Origin(first, of(first))).ifPresent(map -> {
            for (int port = 0; port < node.outputs().size(); port++) {
                maps.put(new ValueRef(index, port), map);
            }
        });
    }

    /** The map behind a sequence; empty if it was not made of one. */
    Optional<ValueRef> of(ValueRef sequence) {
        return Optional.ofNullable(maps.get(sequence));
    }

    private static final class Origin extends OtherwiseCases<Optional<ValueRef>> {
        private final ValueRef input;

        Origin(ValueRef input, Optional<ValueRef> inherited) {
            super(inherited);
            this.input = input;
        }

        @Override
        public Optional<ValueRef> reindex(Reindex reindex) {
            return reindex.kind() == Reindex.Kind.MAP_TO_SEQUENCE ? Optional.of(input) : Optional.empty();
        }
    }
}
