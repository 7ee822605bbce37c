package org.mnv4designer.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

/** What can be said of a block graph without shapes: ends of wires, arity, cycles, reachability, outputs. */
final class Structure {
    private static final int MAX_LISTED = 8;

    private final BlockGraph graph;
    private final Set<String> live;

    /** @param live blocks that feed an output */
    Structure(BlockGraph graph, Set<String> live) {
        this.graph = graph;
        this.live = live;
    }

    void report(Set<String> cyclic, Collection<Diagnostic> to) {
        graph.dangling().forEach(wire -> to.add(dangling(wire)));
        if (!cyclic.isEmpty()) {
            to.add(cycle(cyclic));
        }
        Set<String> reached = graph.reachedByImage();
        graph.blocks().forEach(node -> {
            inputs(node, to);
            reachability(node, reached, to);
        });
        graph.network().outputs().forEach(output -> output(output, to));
    }

    private Diagnostic dangling(Wire wire) {
        if (wire.to().block().equals(ImageInput.ID)) {
            return Finding.error("WIRE-003", "is wired to the image, which takes nothing", "delete the wire")
                    .at(wire.from().block());
        }
        boolean from = !wire.from().block().equals(ImageInput.ID)
                && graph.block(wire.from().block()).isEmpty();
        String missing = from ? wire.from().block() : wire.to().block();
        String present = from ? wire.to().block() : wire.from().block();
        return Finding.error(
                        "WIRE-003",
                        "wire " + wire.from() + " to " + wire.to() + " leads to block \"" + missing
                                + "\", which is not there",
                        "delete the wire or add the block")
                .at(present);
    }

    private static Diagnostic cycle(Set<String> cyclic) {
        String first = cyclic.iterator().next();
        String all = cyclic.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
        return Finding.error(
                        "GRAPH-001",
                        "lies on a cycle of " + cyclic.size() + " blocks (" + all + ")",
                        "remove one wire of the cycle")
                .at(first);
    }

    private void inputs(BlockNode node, Collection<Diagnostic> to) {
        List<Wire> into = graph.into(node.id());
        List<String> ports = node.block().inputPorts(graph.wiredInputs(node.id()));
        Map<String, Integer> counts = new HashMap<>();
        into.forEach(wire -> counts.merge(wire.to().port(), 1, Integer::sum));
        for (String port : ports) {
            int count = counts.getOrDefault(port, 0);
            if (count == 0) {
                to.add(missing(node, port, ports.size()));
            } else if (count > 1) {
                to.add(doubled(node, port, count));
            }
        }
        into.stream()
                .filter(wire -> !ports.contains(wire.to().port()))
                .forEach(wire -> to.add(noPort(node, wire.to().port(), "input", ports)));
        into.forEach(wire -> source(wire, to));
    }

    private void source(Wire wire, Collection<Diagnostic> to) {
        Endpoint from = wire.from();
        if (from.block().equals(ImageInput.ID)) {
            if (!from.port().equals("out")) {
                to.add(Finding.error(
                                "WIRE-003",
                                "takes port \"" + from.port() + "\" of the image, which has only \"out\"",
                                "wire it from input:out")
                        .at(wire.to().block()));
            }
            return;
        }
        graph.block(from.block()).filter(BlockNode::isKnown).ifPresent(node -> {
            if (!node.block().outputPorts().contains(from.port())) {
                to.add(noPort(node, from.port(), "output", node.block().outputPorts()));
            }
        });
    }

    private static Diagnostic missing(BlockNode node, String port, int ports) {
        return Finding.error(
                        "WIRE-001",
                        "input \"" + port + "\" is not connected; it needs " + ports + " input"
                                + (ports == 1 ? "" : "s"),
                        "draw a wire to it or delete the block")
                .at(node.id());
    }

    private static Diagnostic doubled(BlockNode node, String port, int count) {
        return Finding.error(
                        "WIRE-002",
                        "input \"" + port + "\" takes one wire, got " + count,
                        "remove a wire or join them with an add or concat block")
                .at(node.id());
    }

    private static Diagnostic noPort(BlockNode node, String port, String kind, List<String> ports) {
        String known = ports.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
        return Finding.error(
                        "WIRE-003",
                        "has no " + kind + " \"" + port + "\"; it has " + known
                                + (ports.size() > MAX_LISTED ? " and " + (ports.size() - MAX_LISTED) + " more" : ""),
                        "wire it to one of these")
                .at(node.id());
    }

    private void reachability(BlockNode node, Set<String> reached, Collection<Diagnostic> to) {
        if (!live.contains(node.id())) {
            to.add(Finding.warning(
                            "GRAPH-002",
                            "feeds no output, so it is not counted",
                            "wire it to a block that leads to an output or delete it")
                    .at(node.id()));
        } else if (!reached.contains(node.id())
                && node.block().inputPorts(List.of()).size() > 0) {
            to.add(Finding.warning(
                            "GRAPH-002",
                            "is not reached by the image",
                            "wire it to the image or to a block that the image reaches")
                    .at(node.id()));
        }
    }

    private void output(Output output, Collection<Diagnostic> to) {
        Endpoint from = output.from();
        Set<String> known = new HashSet<>();
        graph.block(from.block()).ifPresent(node -> known.addAll(node.block().outputPorts()));
        boolean image = from.block().equals(ImageInput.ID);
        if (!image && !known.contains(from.port())) {
            to.add(Finding.error(
                            "WIRE-003",
                            "output \"" + output.name() + "\" takes " + from + ", which is not there",
                            "name a block output that exists")
                    .at(graph.block(from.block()).map(BlockNode::id).orElse("")));
        }
    }
}
