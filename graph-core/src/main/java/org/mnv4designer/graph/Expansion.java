package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

/** Writes out repeated groups, innermost first. A repeated group runs n times in a row, its exit feeding its entries. */
final class Expansion {
    private final Network network;
    private final Map<String, BlockNode> blocks = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private List<Wire> wires;
    private List<Output> outputs;

    private Expansion(Network network) {
        this.network = network;
        this.wires = network.wires();
        this.outputs = network.outputs();
    }

    static FlatNetwork of(Network network) {
        if (network.groups().stream().noneMatch(group -> group.repeat() > 1)) {
            return new FlatNetwork(network.blocks(), network.wires(), network.outputs(), List.of());
        }
        Optional<Diagnostic> excess = RepeatLimit.check(network);
        if (excess.isPresent()) {
            return new FlatNetwork(network.blocks(), network.wires(), network.outputs(), List.of(excess.get()));
        }
        Expansion expansion = new Expansion(network);
        expansion.expand(network.root());
        return new FlatNetwork(expansion.blocks.values(), expansion.wires, expansion.outputs, expansion.diagnostics);
    }

    /** Adds the blocks of a group and returns their ids. */
    private Set<String> expand(Group group) {
        Set<String> ids = new LinkedHashSet<>();
        for (Member member : group.all()) {
            ids.addAll(member.match(new Member.Cases<Set<String>>() {
                @Override
                public Set<String> block(BlockNode block) {
                    blocks.put(block.id(), block);
                    return Set.of(block.id());
                }

                @Override
                public Set<String> group(Group inner) {
                    return expand(inner);
                }
            }));
        }
        return group.repeat() > 1 ? repeated(group, ids) : ids;
    }

    private Set<String> repeated(Group group, Set<String> ids) {
        Wiring wiring = Wiring.of(ids, wires);
        Set<Endpoint> exits = exits(ids, wiring.leaving());
        if (exits.size() != 1 || wiring.entering().isEmpty()) {
            return refused(
                    ids,
                    Finding.error(
                                    "GROUP-001",
                                    "is repeated " + group.repeat() + " times and needs one exit and an entry, got "
                                            + exits.size() + " exits and "
                                            + wiring.entering().size() + " entries",
                                    "wire one block of the group to what follows, or set repeat to 1")
                            .at(group.id()));
        }
        Optional<String> taken = taken(group, ids);
        if (taken.isPresent()) {
            return refused(
                    ids,
                    Finding.error(
                                    "GROUP-003",
                                    "has the id of a block that group \"" + group.id() + "\" writes out",
                                    "rename this block or the group")
                            .at(taken.get()));
        }
        return writeOut(group, ids, wiring, exits.iterator().next());
    }

    /** Leaves the blocks of a group as they are, each once. */
    private Set<String> refused(Set<String> ids, Diagnostic why) {
        diagnostics.add(why);
        return ids;
    }

    /** An id that a copy would have and another block has. */
    private Optional<String> taken(Group group, Set<String> ids) {
        return IntStream.rangeClosed(1, group.repeat())
                .mapToObj(run -> prefix(group, run))
                .flatMap(prefix -> ids.stream().map(id -> prefix + id))
                .filter(copy -> network.hasId(copy) || blocks.containsKey(copy))
                .findFirst();
    }

    private static String prefix(Group group, int run) {
        return group.id() + "/" + run + "/";
    }

    private Set<Endpoint> exits(Set<String> ids, List<Wire> leaving) {
        Set<Endpoint> exits = new LinkedHashSet<>();
        leaving.forEach(wire -> exits.add(wire.from()));
        outputs.stream()
                .map(Output::from)
                .filter(from -> ids.contains(from.block()))
                .forEach(exits::add);
        return exits;
    }

    /** The wires of the network as one group sees them. */
    private record Wiring(List<Wire> inside, List<Wire> entering, List<Wire> leaving, List<Wire> others) {
        static Wiring of(Set<String> ids, List<Wire> wires) {
            Wiring wiring = new Wiring(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (Wire wire : wires) {
                boolean from = ids.contains(wire.from().block());
                boolean to = ids.contains(wire.to().block());
                (from ? to ? wiring.inside : wiring.leaving : to ? wiring.entering : wiring.others).add(wire);
            }
            return wiring;
        }
    }

    private Set<String> writeOut(Group group, Set<String> ids, Wiring wiring, Endpoint exit) {
        Set<String> copies = new LinkedHashSet<>();
        List<Wire> written = new ArrayList<>(wiring.others());
        for (int run = 1; run <= group.repeat(); run++) {
            String prefix = prefix(group, run);
            for (String id : ids) {
                copies.add(copy(id, prefix));
            }
            for (Wire wire : wiring.inside()) {
                written.add(wire.withFrom(in(prefix, wire.from())).withTo(in(prefix, wire.to())));
            }
            for (Wire wire : wiring.entering()) {
                Endpoint from = run == 1 ? wire.from() : in(prefix(group, run - 1), exit);
                written.add(wire.withFrom(from).withTo(in(prefix, wire.to())));
            }
        }
        String last = prefix(group, group.repeat());
        wiring.leaving().forEach(wire -> written.add(wire.withFrom(in(last, wire.from()))));
        outputs = outputs.stream()
                .map(output -> ids.contains(output.from().block())
                        ? new Output(output.name(), in(last, output.from()), output.extras())
                        : output)
                .toList();
        wires = written;
        ids.forEach(blocks::remove);
        return copies;
    }

    private String copy(String id, String prefix) {
        BlockNode block = Objects.requireNonNull(blocks.get(id));
        BlockNode copied = block.withId(prefix + id).withWeights(prefix + block.weights());
        blocks.put(copied.id(), copied);
        return copied.id();
    }

    private static Endpoint in(String prefix, Endpoint endpoint) {
        return new Endpoint(prefix + endpoint.block(), endpoint.port());
    }
}
