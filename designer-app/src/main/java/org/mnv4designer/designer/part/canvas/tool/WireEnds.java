package org.mnv4designer.designer.part.canvas.tool;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;

/** The fixed end of a wire in the hand and the ports that would take its other end, asked once at the start. */
final class WireEnds {
    private final Bench bench;
    private final PortRef anchor;
    private final boolean startsAtOutput;
    private final Set<PortRef> candidates;

    private WireEnds(Bench bench, PortRef anchor, boolean startsAtOutput) {
        this.bench = bench;
        this.anchor = anchor;
        this.startsAtOutput = startsAtOutput;
        Set<PortRef> willing = new LinkedHashSet<>();
        opposite().filter(port -> refusal(port).isEmpty()).forEach(willing::add);
        this.candidates = Collections.unmodifiableSet(willing);
    }

    static WireEnds fromOutput(Bench bench, PortRef output) {
        return new WireEnds(bench, output, true);
    }

    static WireEnds fromInput(Bench bench, PortRef input) {
        return new WireEnds(bench, input, false);
    }

    boolean startsAtOutput() {
        return startsAtOutput;
    }

    Set<PortRef> candidates() {
        return candidates;
    }

    /** The candidate of a node, if it has one: the first that is free. */
    Optional<PortRef> candidateOn(String node) {
        Optional<PortRef> free = candidates.stream()
                .filter(port -> port.node().equals(node))
                .filter(port -> bench.model().index().into(port).isEmpty())
                .findFirst();
        return free.or(() ->
                candidates.stream().filter(port -> port.node().equals(node)).findFirst());
    }

    PortRef from(PortRef other) {
        return startsAtOutput ? anchor : other;
    }

    PortRef to(PortRef other) {
        return startsAtOutput ? other : anchor;
    }

    /** Why a port does not take the wire; empty if it does, or if it is the wire's own end. */
    String refusal(PortRef other) {
        if (other.equals(anchor)) {
            return "";
        }
        return bench.actions().refusal(from(other), to(other)).orElse("");
    }

    Point2D anchorPlace() {
        return place(anchor, startsAtOutput);
    }

    Point2D placeOf(PortRef other) {
        return place(other, !startsAtOutput);
    }

    private Point2D place(PortRef port, boolean output) {
        return bench.model()
                .index()
                .node(port.node())
                .map(node -> output ? node.outputAt(port.port()) : node.inputAt(port.port()))
                .orElse(Point2D.ZERO);
    }

    private Stream<PortRef> opposite() {
        return bench.model().shown().diagram().nodes().stream()
                .filter(node -> !Collapse.isStandIn(node.id()))
                .filter(node -> !node.id().equals(anchor.node()))
                .flatMap(this::oppositePorts);
    }

    private Stream<PortRef> oppositePorts(DiagramNode node) {
        return (startsAtOutput ? node.inputs() : node.outputs()).stream().map(port -> new PortRef(node.id(), port));
    }
}
