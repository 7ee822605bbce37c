package org.mnv4designer.designer.shell.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Severity;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.ShapeException;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Wire;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/**
 * Says whether a wire may be drawn: not if it would close a cycle, or if the block at its end refuses the shapes that it
 * would get. Asked for every port when a drag starts, it tries one block and not the whole design, and remembers what lies
 * upstream of the port that the wire starts at.
 */
final class WireCheck {
    private final Session session;
    private final Text text;
    private Design known;
    private Map<String, List<Wire>> into = Map.of();
    private String start = "";
    private Set<String> upstream = Set.of();

    WireCheck(Session session, Text text) {
        this.session = session;
        this.text = text;
        this.known = session.design().get();
    }

    /** Why a wire would do harm; empty if it would not. */
    Optional<String> refusal(Endpoint from, Endpoint to) {
        read(session.design().get(), from.block());
        if (upstream.contains(to.block())) {
            return Optional.of(text.wireClosesCycle());
        }
        return known.network().block(to.block()).flatMap(block -> misfit(block, from, to.port()));
    }

    private void read(Design design, String block) {
        if (design.equals(known) && block.equals(start)) {
            return;
        }
        known = design;
        start = block;
        into = new HashMap<>();
        design.network()
                .wires()
                .forEach(wire -> into.computeIfAbsent(wire.to().block(), none -> new ArrayList<>())
                        .add(wire));
        upstream = upstreamOf(block);
    }

    /** The block itself and all that feeds it. */
    private Set<String> upstreamOf(String block) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(block));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                wiresInto(next).forEach(wire -> open.add(wire.from().block()));
            }
        }
        return seen;
    }

    private List<Wire> wiresInto(String block) {
        return into.getOrDefault(block, List.of());
    }

    /** What the block says to the shapes that it would get, as far as all of them are known. */
    private Optional<String> misfit(BlockNode node, Endpoint from, String port) {
        Map<String, Endpoint> sources = new HashMap<>();
        wiresInto(node.id()).forEach(wire -> sources.put(wire.to().port(), wire.from()));
        sources.put(port, from);
        List<String> ports = node.block().inputPorts(sources.keySet());
        List<Shape> shapes = ports.stream()
                .flatMap(input -> Optional.ofNullable(sources.get(input)).stream())
                .flatMap(source -> shape(source).stream())
                .toList();
        return shapes.size() == ports.size() ? misfit(node, shapes) : Optional.empty();
    }

    private Optional<Shape> shape(Endpoint source) {
        return session.analysis().get().flatMap(analysis -> analysis.graph().shape(source));
    }

    private Optional<String> misfit(BlockNode node, List<Shape> shapes) {
        BlockContext context = new BlockContext(node.overrides().appliedTo(known.conventions()), known.classes());
        try {
            Optional<String> refused = node.block()
                    .check(shapes, context)
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::message)
                    .findFirst();
            if (refused.isEmpty()) {
                Fragment.of(node.block(), shapes, context);
            }
            return refused;
        } catch (ShapeException | ArithmeticException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
