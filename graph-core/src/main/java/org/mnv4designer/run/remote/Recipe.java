package org.mnv4designer.run.remote;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightSource;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.Tensor;

/** What it takes to make a network ready in a process, as often as that has to be. */
record Recipe(OperatorGraph plan, WeightStore weights, EngineOptions bounds) {

    /** Sends the weights, unless they lie in a file, which the process maps itself. */
    Request.Prepare sendTo(EngineClient client, int number) throws EngineException {
        Optional<String> file = file(weights.source());
        if (file.isEmpty()) {
            for (String key : keys()) {
                Optional<StoredTensor> tensor = weights.source().find(key);
                if (tensor.isPresent()) {
                    client.send(new Request.Weight(
                            key, Tensor.of(tensor.get().shape(), tensor.get().toFloats())));
                }
            }
        }
        return new Request.Prepare(number, plan, Map.copyOf(weights.keys().prefixes()), file, bounds);
    }

    private static Optional<String> file(WeightSource source) {
        return source instanceof SafetensorsFile file
                ? Optional.of(file.path().toAbsolutePath().toString())
                : Optional.empty();
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        plan.nodes()
                .forEach(node -> node.operator()
                        .parameters()
                        .forEach(parameter -> parameter.ref().mapStored(stored -> noted(stored, keys))));
        return keys;
    }

    private ParameterRef.Stored noted(ParameterRef.Stored stored, Set<String> keys) {
        keys.add(weights.keys().key(stored));
        return stored;
    }
}
