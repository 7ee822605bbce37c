package org.mnv4designer.parameter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Parameter;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;

/** The tensors that a network reads, by key in the order of the network. */
public final class ExpectedWeights {
    private final WeightKeys keys;
    private final Map<String, Expected> byKey;

    /** One tensor that a block reads. */
    public record Expected(String block, String key, Shape shape, Parameter.Kind kind) {}

    private ExpectedWeights(WeightKeys keys, Map<String, Expected> byKey) {
        this.keys = keys;
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    /** What the sound part of a design reads. */
    public static ExpectedWeights of(TypedGraph graph) {
        List<Parameter> parameters = new ArrayList<>();
        Lowering.lower(graph)
                .nodes()
                .forEach(node -> parameters.addAll(node.operator().parameters()));
        return of(parameters, WeightKeys.of(graph));
    }

    /** @param parameters of the operators as blocks lower to them: stored references only, nothing folded yet */
    public static ExpectedWeights of(Collection<Parameter> parameters, WeightKeys keys) {
        Map<String, Expected> byKey = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            ParameterRef.Stored ref = stored(parameter);
            String key = keys.key(ref);
            byKey.putIfAbsent(key, new Expected(ref.block(), key, parameter.shape(), parameter.kind()));
        }
        return new ExpectedWeights(keys, byKey);
    }

    private static ParameterRef.Stored stored(Parameter parameter) {
        if (parameter.ref() instanceof ParameterRef.Stored stored) {
            return stored;
        }
        throw new IllegalArgumentException("expected weights are taken before folding, got " + parameter.ref());
    }

    public Map<String, Expected> byKey() {
        return byKey;
    }

    public WeightKeys keys() {
        return keys;
    }
}
