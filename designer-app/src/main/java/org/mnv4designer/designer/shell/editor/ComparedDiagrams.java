package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.compare.DesignComparison;
import org.mnv4designer.design.compare.MatchedBlock;
import org.mnv4designer.design.compare.ValueChange;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.Difference;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.compare.ReportComparison;

/** The diagrams of two compared designs, and one of both together, in which a block of each is one node. */
final class ComparedDiagrams {
    /** Ids of designs have no colon, so a block that only the first design has meets none of the second. */
    private static final String ONLY_FIRST = "first:";

    private final DesignComparison comparison;
    private final Map<String, String> partners = new LinkedHashMap<>();
    private final Diagram first;
    private final Diagram second;

    ComparedDiagrams(ReportComparison compared, Text text) {
        this.comparison = compared.structure();
        partners.putAll(comparison.partners());
        partners.put(ImageInput.ID, ImageInput.ID);
        this.first = diagram(compared.a(), text);
        this.second = told(diagram(compared.b(), text));
    }

    private static Diagram diagram(Report report, Text text) {
        Analysis analysis = new Analysis(report);
        return new DesignDiagram(analysis.design(), Optional.of(analysis), Heating.NONE, text).make();
    }

    /** With changed parameters in the place of the usual facts. */
    private Diagram told(Diagram diagram) {
        Map<String, List<Chip>> changes = new HashMap<>();
        comparison
                .of(MatchedBlock.Kind.CHANGED)
                .forEach(block -> changes.put(
                        block.shown().id(),
                        block.changes().stream().map(ComparedDiagrams::chip).toList()));
        List<DiagramNode> nodes = diagram.nodes().stream()
                .map(node -> changes.containsKey(node.id())
                        ? node.withForm(node.badge(), node.kind(), changes.getOrDefault(node.id(), List.of()))
                        : node)
                .toList();
        return new Diagram(nodes, diagram.wires(), diagram.groups());
    }

    private static Chip chip(ValueChange change) {
        return Chip.fact(change.name() + " " + word(change.before()) + "→" + word(change.after()));
    }

    private static String word(String value) {
        return value.isEmpty() ? "–" : value;
    }

    Diagram first() {
        return first;
    }

    Diagram second() {
        return second;
    }

    /** Ids of the second diagram by those of the first. */
    Map<String, String> partners() {
        return partners;
    }

    /**
     * Every node once: those of the second, and those that only the first has. Wires of the first that pass by what the
     * second adds are left out, for they would push it aside.
     */
    Diagram both() {
        List<DiagramNode> nodes = new ArrayList<>(second.nodes());
        first.nodes().stream()
                .filter(node -> !partners.containsKey(node.id()))
                .map(node -> DiagramNode.of(ONLY_FIRST + node.id(), node.title(), node.family())
                        .withPorts(node.inputs(), node.outputs())
                        .in(node.group()))
                .forEach(nodes::add);
        List<DiagramWire> wires = new ArrayList<>(second.wires());
        first.wires().stream()
                .map(this::translated)
                .filter(wire -> isOnlyFirst(wire.from()) || isOnlyFirst(wire.to()))
                .forEach(wires::add);
        return new Diagram(nodes, wires, second.groups());
    }

    private static boolean isOnlyFirst(PortRef port) {
        return port.node().startsWith(ONLY_FIRST);
    }

    private DiagramWire translated(DiagramWire wire) {
        return new DiagramWire(translated(wire.from()), translated(wire.to()), "", List.of());
    }

    private PortRef translated(PortRef port) {
        return new PortRef(inBoth(port.node()), port.port());
    }

    private String inBoth(String idOfFirst) {
        return partners.getOrDefault(idOfFirst, ONLY_FIRST + idOfFirst);
    }

    /** Places of the first diagram's nodes from those of {@link #both}. */
    Map<String, Point2D> placesOfFirst(Map<String, Point2D> places) {
        Map<String, Point2D> own = new HashMap<>();
        first.nodes()
                .forEach(node -> Optional.ofNullable(places.get(inBoth(node.id())))
                        .ifPresent(place -> own.put(node.id(), place)));
        return own;
    }

    Map<String, Difference> marksOfFirst() {
        Map<String, Difference> marks = new HashMap<>();
        comparison
                .of(MatchedBlock.Kind.REMOVED)
                .forEach(block -> marks.put(block.shown().id(), Difference.REMOVED));
        comparison
                .of(MatchedBlock.Kind.CHANGED)
                .forEach(block -> marks.put(block.a().orElseThrow().id(), Difference.CHANGED));
        return marks;
    }

    Map<String, Difference> marksOfSecond() {
        Map<String, Difference> marks = new HashMap<>();
        comparison
                .of(MatchedBlock.Kind.ADDED)
                .forEach(block -> marks.put(block.shown().id(), Difference.ADDED));
        comparison
                .of(MatchedBlock.Kind.CHANGED)
                .forEach(block -> marks.put(block.shown().id(), Difference.CHANGED));
        return marks;
    }
}
