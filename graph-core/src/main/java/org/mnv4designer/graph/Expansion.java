package org.mnv4designer.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.Member;
import org.mnv4designer.design.Network;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

/** Writes out repeated groups, innermost first. A repeated group runs n times in a row, its exit feeding its entries. */
final class Expansion {
    private static final int MAX_BLOCKS = 20_000;

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
        if (size(network.root()) > MAX_BLOCKS) {
            return new FlatNetwork(network.blocks(), network.wires(), network.outputs(), List.of(tooMany(network)));
        }
        Expansion expansion = new Expansion(network);
        expansion.expand(network.root());
        return new FlatNetwork(expansion.blocks.values(), expansion.wires, expansion.outputs, expansion.diagnostics);
    }

    /** Blocks of a group when written out, its own repeats included; stops counting beyond the ceiling. */
    private static long size(Group group) {
        long inside = 0;
        for (Member member : group.all()) {
            inside += member.match(SIZE);
        }
        return Math.min(inside, MAX_BLOCKS + 1L) * group.repeat();
    }

    private static final Member.Cases<Long> SIZE = new Member.Cases<>() {
        @Override
        public Long block(BlockNode block) {
            return 1L;
        }

        @Override
        public Long group(Group inner) {
            return Math.min(size(inner), MAX_BLOCKS + 1L);
        }
    };

    private static Diagnostic tooMany(Network network) {
        Group largest = network.groups().stream()
                .max(Comparator.comparingLong(Expansion::size))
                .orElseThrow();
        return new Diagnostic(
                Severity.ERROR,
                "GROUP-002",
                largest.id(),
                "repeats would write out more than " + MAX_BLOCKS + " blocks",
                "repeat groups fewer times");
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
        List<Wire> inside = new ArrayList<>();
        List<Wire> entering = new ArrayList<>();
        List<Wire> leaving = new ArrayList<>();
        List<Wire> others = new ArrayList<>();
        for (Wire wire : wires) {
            boolean from = ids.contains(wire.from().block());
            boolean to = ids.contains(wire.to().block());
            (from && to ? inside : to ? entering : from ? leaving : others).add(wire);
        }
        Set<Endpoint> exits = exits(ids, leaving);
        if (exits.size() != 1 || entering.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.ERROR,
                    "GROUP-001",
                    group.id(),
                    "is repeated " + group.repeat() + " times and needs one exit and an entry, got " + exits.size()
                            + " exits and " + entering.size() + " entries",
                    "wire one block of the group to what follows, or set repeat to 1"));
            return ids;
        }
        Optional<String> taken = taken(group, ids);
        if (taken.isPresent()) {
            diagnostics.add(new Diagnostic(
                    Severity.ERROR,
                    "GROUP-003",
                    taken.get(),
                    "has the id of a block that group \"" + group.id() + "\" writes out",
                    "rename this block or the group"));
            return ids;
        }
        return writeOut(
                group,
                ids,
                new Wiring(inside, entering, leaving, others, exits.iterator().next()));
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
    private record Wiring(
            List<Wire> inside, List<Wire> entering, List<Wire> leaving, List<Wire> others, Endpoint exit) {}

    private Set<String> writeOut(Group group, Set<String> ids, Wiring wiring) {
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
                Endpoint from = run == 1 ? wire.from() : in(prefix(group, run - 1), wiring.exit());
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
