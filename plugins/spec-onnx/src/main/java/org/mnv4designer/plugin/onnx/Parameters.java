package org.mnv4designer.plugin.onnx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;

/**
 * The weights of one ONNX graph: embedded if there are numbers, else declared as inputs of the graph, so that a file
 * without weights is valid too. A weight is added when it is first asked for.
 */
final class Parameters {
    private record View(ParameterRef ref, Shape shape) {}

    private final GraphAssembly graph;
    private final Function<ParameterRef.Stored, String> keys;
    private final Optional<Function<ParameterRef, float[]>> numbers;
    private final Map<View, String> names = new HashMap<>();

    /**
     * @param keys how a stored tensor is called in weight files
     * @param numbers evaluates a weight; empty to declare it only
     */
    Parameters(
            GraphAssembly graph,
            Function<ParameterRef.Stored, String> keys,
            Optional<Function<ParameterRef, float[]>> numbers) {
        this.graph = graph;
        this.keys = keys;
        this.numbers = numbers;
    }

    /** The name of a weight seen in this shape. */
    String name(Parameter parameter, Shape view) {
        return names.computeIfAbsent(new View(parameter.ref(), view), key -> add(parameter, view));
    }

    private String add(Parameter parameter, Shape view) {
        String name = graph.name(parameter.ref().match(new ParameterNames(keys)));
        if (numbers.isPresent()) {
            graph.initializer(name, Tensors.floats(view, numbers.get().apply(parameter.ref())));
        } else {
            graph.input(Values.floats(name, view));
        }
        return name;
    }
}
