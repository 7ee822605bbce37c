package org.mnv4designer.plugin.onnx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.spec.SpecSource;

/** A file of protocol buffers ends at 2 GB. */
final class WeightSize {
    /** Leaves 16 MB for nodes and names. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - (16L << 20);

    private WeightSize() {}

    static Optional<Diagnostic> refusal(SpecSource source, OperatorGraph operators) {
        long bytes = bytes(operators);
        if (source.weights().isEmpty() || bytes <= MOST_BYTES) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                        "EXPORT-005",
                        "the weights take " + bytes + " bytes, and an ONNX file holds at most " + MOST_BYTES,
                        "export with --weights none")
                .at(""));
    }

    private static long bytes(OperatorGraph operators) {
        Map<ParameterRef, Long> sizes = new HashMap<>();
        operators
                .nodes()
                .forEach(node ->
                        node.operator().parameters().forEach(parameter -> sizes.put(parameter.ref(), size(parameter))));
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long size(Parameter parameter) {
        return parameter.shape().elements() * Float.BYTES;
    }
}
