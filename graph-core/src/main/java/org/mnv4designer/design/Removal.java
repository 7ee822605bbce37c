package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes blocks out of a network and heals the chains that they stood in. */
final class Removal {
    private final Network network;
    private final Set<String> removed;
    private final Map<String, Endpoint> onlySource = new HashMap<>();

    Removal(Network network, Set<String> removed) {
        this.network = network;
        this.removed = removed;
        for (String id : removed) {
            Set<Endpoint> sources = new LinkedHashSet<>();
            network.wiresInto(id).forEach(wire -> sources.add(wire.from()));
            if (sources.size() == 1) {
                onlySource.put(id, sources.iterator().next());
            }
        }
    }

    Network run() {
        List<Wire> wires = new ArrayList<>();
        for (Wire wire : network.wires()) {
            if (removed.contains(wire.to().block())) {
                continue;
            }
            healed(wire.from()).ifPresent(from -> wires.add(from.equals(wire.from()) ? wire : wire.withFrom(from)));
        }
        List<Output> outputs = new ArrayList<>();
        for (Output output : network.outputs()) {
            healed(output.from())
                    .filter(from -> !from.block().equals(ImageInput.ID))
                    .ifPresent(from -> outputs.add(new Output(output.name(), from, output.extras())));
        }
        Network kept = network.withWires(wires).withOutputs(outputs);
        for (String id : removed) {
            kept = kept.changing(kept.parentOf(id), parent -> parent.without(id));
        }
        return kept;
    }

    /** What feeds the readers of an endpoint once the removed blocks are gone. */
    private Optional<Endpoint> healed(Endpoint from) {
        Set<String> seen = new HashSet<>();
        Endpoint current = from;
        while (removed.contains(current.block())) {
            Endpoint next = onlySource.get(current.block());
            if (next == null || !seen.add(current.block())) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.of(current);
    }
}
