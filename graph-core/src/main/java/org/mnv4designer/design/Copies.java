package org.mnv4designer.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Copies of a part of a network that run behind it, one after the other: its single exit feeds the copy's entries. */
final class Copies {
    private final Network network;
    private final Set<String> part;
    private final List<Wire> inside;
    private final List<Wire> entering;
    private final Endpoint exit;
    private final Map<String, BlockNode> made = new LinkedHashMap<>();
    private final List<Wire> written = new ArrayList<>();
    private Endpoint last;

    /** @throws IllegalArgumentException unless the part has one exit and an entry */
    Copies(Network network, Collection<String> part, String name) {
        this.network = network;
        this.part = new LinkedHashSet<>(part);
        this.inside = wires(true, true);
        this.entering = wires(false, true);
        Set<Endpoint> exits = new LinkedHashSet<>();
        wires(true, false).forEach(wire -> exits.add(wire.from()));
        network.outputs().stream()
                .map(Output::from)
                .filter(from -> this.part.contains(from.block()))
                .forEach(exits::add);
        if (exits.size() != 1 || entering.isEmpty()) {
            throw new IllegalArgumentException(name + " needs one exit and an entry, got " + exits.size()
                    + " exits and " + entering.size() + " entries");
        }
        this.exit = exits.iterator().next();
        this.last = exit;
    }

    private List<Wire> wires(boolean from, boolean to) {
        return network.wires().stream()
                .filter(wire -> part.contains(wire.from().block()) == from
                        && part.contains(wire.to().block()) == to)
                .toList();
    }

    /** Adds one more copy behind what is there. Its blocks have no places; their weights have prefixes of their own. */
    void add(String stage, String prefix) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String id : part) {
            BlockNode block = network.block(id).orElseThrow();
            String copy = freeId(id);
            ids.put(id, copy);
            made.put(
                    copy,
                    new BlockNode(
                            copy,
                            block.block(),
                            block.overrides(),
                            stage.isEmpty() ? block.stage() : stage,
                            Optional.empty(),
                            prefix.isEmpty() ? Edits.freePrefix(network, copy) : prefix + block.weights(),
                            block.note(),
                            block.extras()));
        }
        inside.forEach(wire -> written.add(Wire.between(in(ids, wire.from()), in(ids, wire.to()))));
        Endpoint feeds = last;
        entering.forEach(wire -> written.add(Wire.between(feeds, in(ids, wire.to()))));
        last = in(ids, exit);
    }

    private String freeId(String id) {
        String copy = id;
        for (int number = 2; network.hasId(copy) || made.containsKey(copy); number++) {
            copy = id + "_" + number;
        }
        return copy;
    }

    private static Endpoint in(Map<String, String> ids, Endpoint endpoint) {
        return new Endpoint(ids.getOrDefault(endpoint.block(), endpoint.block()), endpoint.port());
    }

    Collection<BlockNode> blocks() {
        return made.values();
    }

    /** The network's wires and outputs with those of the copies: what the exit fed outside is fed by the last copy. */
    Network wired(Network changed) {
        List<Wire> wires = new ArrayList<>();
        for (Wire wire : network.wires()) {
            boolean leaves = part.contains(wire.from().block())
                    && !part.contains(wire.to().block());
            wires.add(leaves ? wire.withFrom(last) : wire);
        }
        wires.addAll(written);
        return changed.withWires(wires)
                .withOutputs(network.outputs().stream()
                        .map(output ->
                                output.from().equals(exit) ? new Output(output.name(), last, output.extras()) : output)
                        .toList());
    }
}
