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
import java.util.stream.Stream;
import org.mnv4designer.base.Finding;
import org.mnv4designer.base.Severity;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.ShapeException;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockContext;
import org.mnv4designer.block.Fragment;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Wire;
import org.mnv4designer.designer.part.canvas.Ghost;
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

    /** What would come of a block between two ports: the shape that leaves it, or why it or its reader refuses. */
    Ghost.Outcome outcome(String title, Block block, Endpoint from, Endpoint to) {
        read(session.design().get(), from.block());
        Optional<Shape> shape = shape(from);
        if (shape.isEmpty()) {
            return new Ghost.Outcome(title, "", "");
        }
        BlockNode trial = BlockNode.of(title, block);
        Optional<String> refused = misfit(trial, List.of(shape.get()));
        if (refused.isPresent()) {
            return new Ghost.Outcome(title, "", refused.get());
        }
        Shape out = Fragment.of(block, List.of(shape.get()), context(trial))
                .outputs()
                .get(0)
                .shape();
        Optional<String> further = known.network().block(to.block()).flatMap(reader -> misfit(reader, to.port(), out));
        return new Ghost.Outcome(
                title,
                out.asMap(),
                further.map(why -> text.dropRefused(out.asMap(), why)).orElse(""));
    }

    private Optional<String> misfit(BlockNode reader, String port, Shape given) {
        Map<String, Endpoint> sources = sources(reader);
        List<Shape> shapes = reader.block().inputPorts(sources.keySet()).stream()
                .flatMap(input -> input.equals(port)
                        ? Stream.of(given)
                        : Optional.ofNullable(sources.get(input)).flatMap(this::shape).stream())
                .toList();
        return shapes.size() == sources.size() ? misfit(reader, shapes) : Optional.empty();
    }

    private Map<String, Endpoint> sources(BlockNode node) {
        Map<String, Endpoint> sources = new HashMap<>();
        wiresInto(node.id()).forEach(wire -> sources.put(wire.to().port(), wire.from()));
        return sources;
    }

    private BlockContext context(BlockNode node) {
        return new BlockContext(node.overrides().appliedTo(known.conventions()), known.classes());
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
        Map<String, Endpoint> sources = sources(node);
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
        BlockContext context = context(node);
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
