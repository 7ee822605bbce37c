package org.mnv4designer.plugin.onnx;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Base64;
import java.util.Optional;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.plugin.onnx.proto.NodeProto;

/** Operators that we do not know: those that came out of an ONNX file go back as they were. */
final class OpaqueNode {
    private OpaqueNode() {}

    /** The node that an opaque operator holds; empty if it came from another format. */
    static Optional<NodeProto> of(Opaque opaque) {
        try {
            NodeProto node = NodeProto.parseFrom(Base64.getDecoder().decode(opaque.payload()));
            boolean isOurs =
                    node.getOpType().equals(opaque.type()) && node.getDomain().equals(opaque.domain());
            return isOurs ? Optional.of(node) : Optional.empty();
        } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Recipe recipe(Opaque opaque) {
        return step -> step.target().graph().add(renamed(of(opaque).orElseThrow(), step));
    }

    /** The node under the names of this graph. */
    private static NodeProto renamed(NodeProto node, Step step) {
        return node.toBuilder()
                .setName(step.name())
                .clearInput()
                .addAllInput(step.inputNames())
                .clearOutput()
                .addAllOutput(step.results())
                .build();
    }
}
