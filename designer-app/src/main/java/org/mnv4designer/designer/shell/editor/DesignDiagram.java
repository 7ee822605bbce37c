package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import org.mnv4designer.base.Shape;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Wire;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.designer.kit.StageName;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.Diagram;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.DiagramWire;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Grouping;
import org.mnv4designer.designer.session.Runs;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.BlockFamily;

/** Projects a design and what is known of it to the diagram that the canvas draws. */
final class DesignDiagram {
    private final Design design;
    private final Optional<Analysis> analysis;
    private final Heating heating;
    private final Text text;
    private final Runs runs;
    private final Markers markers;

    DesignDiagram(Design design, Optional<Analysis> analysis, Heating heating, Text text) {
        this.design = design;
        this.analysis = analysis;
        this.heating = heating;
        this.text = text;
        this.runs = new Runs(design.network());
        this.markers = new Markers(analysis, text);
    }

    /** The diagram; blocks without a place stand at the origin. */
    Diagram make() {
        List<DiagramNode> nodes = new ArrayList<>();
        nodes.add(image());
        design.network().blocks().forEach(block -> nodes.add(node(block)));
        List<DiagramWire> wires =
                design.network().wires().stream().map(this::wire).toList();
        return new Diagram(nodes, wires, groups(nodes));
    }

    private DiagramNode image() {
        return DiagramNode.of(ImageInput.ID, text.nodeImage(), BlockFamily.OTHER)
                .withPorts(List.of(), List.of("out"))
                .withForm(
                        "",
                        text.nodeImageKind(),
                        List.of(Chip.fact(design.input().shape().asMap())))
                .withOutput(design.input().shape().asMap())
                .in(firstStage());
    }

    private String firstStage() {
        return design.network().blocks().stream()
                .findFirst()
                .map(BlockNode::stage)
                .orElse("");
    }

    private DiagramNode node(BlockNode block) {
        BlockFace face = BlockFace.of(block.block());
        List<String> inputs = block.block()
                .inputPorts(design.network().wiresInto(block.id()).stream()
                        .map(wire -> wire.to().port())
                        .toList());
        List<Chip> chips = new ArrayList<>();
        runs.counterOf(block.id()).ifPresent(group -> chips.add(new Chip("×" + group.repeat(), BlockChips.REPEAT)));
        face.facts().forEach(fact -> chips.add(new Chip(fact.text(), fact.parameter())));
        DiagramNode node = DiagramNode.of(block.id(), block.id(), face.family())
                .withForm(face.badge(), face.title() + ". " + face.kind(), chips)
                .withPorts(inputs, block.block().outputPorts())
                .withOutput(shape(Endpoint.out(block.id())))
                .withMarker(markers.of(runs.of(block.id())))
                .withHeat(heating.of(runs.of(block.id())))
                .in(block.stage());
        return block.position()
                .map(position -> node.at(new Point2D(position.x(), position.y())))
                .orElse(node);
    }

    private DiagramWire wire(Wire wire) {
        List<Point2D> bends = wire.bends().stream()
                .map(bend -> new Point2D(bend.x(), bend.y()))
                .toList();
        return new DiagramWire(port(wire.from()), port(wire.to()), shape(wire.from()), bends);
    }

    static PortRef port(Endpoint endpoint) {
        return new PortRef(endpoint.block(), endpoint.port());
    }

    /** What leaves an endpoint; of a repeated block, its last run. */
    private String shape(Endpoint endpoint) {
        List<String> ids = runs.of(endpoint.block());
        Endpoint last = new Endpoint(ids.get(ids.size() - 1), endpoint.port());
        return analysis.flatMap(known ->
                        known.graph().shape(last).or(() -> known.graph().shape(endpoint)))
                .map(Shape::asMap)
                .orElse("");
    }

    /** A frame around each stage. */
    private List<DiagramGroup> groups(List<DiagramNode> nodes) {
        Map<String, List<DiagramNode>> members = new LinkedHashMap<>();
        nodes.stream()
                .filter(node -> !node.group().isEmpty())
                .forEach(node -> members.computeIfAbsent(node.group(), any -> new ArrayList<>())
                        .add(node));
        List<DiagramGroup> groups = new ArrayList<>();
        members.forEach((stage, inside) -> groups.add(
                DiagramGroup.around(stage, text.stageTitle(StageName.of(stage, text)), summary(stage, inside), inside)
                        .withMarker(markers.inside(runsOf(inside)))));
        Map<String, DiagramNode> byId = nodes.stream().collect(Collectors.toMap(DiagramNode::id, Function.identity()));
        design.network().groups().forEach(group -> inside(group, byId).ifPresent(groups::add));
        return groups;
    }

    /** The frame of a group inside its stage; none around a block that shows its counter itself. */
    private Optional<DiagramGroup> inside(Group group, Map<String, DiagramNode> nodes) {
        Set<String> ids = new LinkedHashSet<>(Grouping.blocks(group));
        List<DiagramNode> inside = ids.stream()
                .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                .toList();
        boolean isCounter = group.repeat() > 1 && group.members().size() == 1;
        if (inside.isEmpty() || isCounter) {
            return Optional.empty();
        }
        String name = group.title().isEmpty() ? group.id() : group.title();
        String title = group.repeat() > 1 ? name + " ×" + group.repeat() : name;
        String size = inside.get(inside.size() - 1).output();
        List<String> all = ids.stream().flatMap(id -> runs.of(id).stream()).toList();
        String summary = heating.shareOf(all)
                .map(share -> text.stageSummary(size, share))
                .orElse(size);
        return Optional.of(DiagramGroup.inside(BlockChips.frame(group.id()), title, summary, inside)
                .withMarker(markers.inside(all)));
    }

    private List<String> runsOf(List<DiagramNode> nodes) {
        return nodes.stream()
                .filter(node -> !node.id().equals(ImageInput.ID))
                .flatMap(node -> runs.of(node.id()).stream())
                .toList();
    }

    private String summary(String stage, List<DiagramNode> inside) {
        String size = inside.get(inside.size() - 1).output();
        return heating.shareOf(stage)
                .map(share -> text.stageSummary(size, share))
                .orElse(size);
    }
}
