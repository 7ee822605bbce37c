package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.theme.BlockFamily;

/** Hides the nodes of collapsed groups: one stand-in for each group takes their place and their wires to others. */
public final class Collapse {
    /** Ids of designs have no colon, so a stand-in is never taken for a block. */
    private static final String PREFIX = "group:";

    private final Diagram full;
    private final Map<String, String> groupOfNode = new HashMap<>();
    private final Map<String, List<DiagramNode>> members = new LinkedHashMap<>();

    private Collapse(Diagram full, Set<String> groups) {
        this.full = full;
        full.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .sorted(Comparator.comparingInt(group -> -group.members().size()))
                .forEach(group -> group.members().forEach(node -> groupOfNode.putIfAbsent(node, group.id())));
        full.nodes().stream()
                .filter(node -> groupOfNode.containsKey(node.id()))
                .forEach(node -> members.computeIfAbsent(groupOf(node), none -> new ArrayList<>())
                        .add(node));
    }

    /** The outermost collapsed group around a node; empty for none. */
    private String groupOf(DiagramNode node) {
        return groupOfNode.getOrDefault(node.id(), "");
    }

    /** The diagram with some groups collapsed; groups without nodes stay as they are. */
    public static Diagram of(Diagram full, Set<String> groups) {
        return groups.isEmpty() ? full : new Collapse(full, groups).diagram();
    }

    /** The id of the node that stands for a group. */
    public static String standIn(String group) {
        return PREFIX + group;
    }

    /** Whether a node stands for a group. */
    public static boolean isStandIn(String node) {
        return node.startsWith(PREFIX);
    }

    /** The group that a stand-in stands for. */
    public static String groupOf(String standIn) {
        return standIn.substring(PREFIX.length());
    }

    private Diagram diagram() {
        Stream<DiagramNode> open =
                full.nodes().stream().filter(node -> groupOf(node).isEmpty());
        Stream<DiagramNode> standIns = full.groups().stream()
                .filter(group -> members.containsKey(group.id()))
                .map(this::standInOf);
        Set<String> known = new LinkedHashSet<>();
        List<DiagramWire> wires = full.wires().stream()
                .map(this::moved)
                .filter(wire -> !wire.from().node().equals(wire.to().node()))
                .filter(wire -> known.add(wire.id()))
                .toList();
        List<DiagramGroup> frames = full.groups().stream()
                .filter(group ->
                        group.members().isEmpty() || !groupOfNode.keySet().containsAll(group.members()))
                .toList();
        return new Diagram(Stream.concat(open, standIns).toList(), wires, frames);
    }

    private DiagramNode standInOf(DiagramGroup group) {
        List<DiagramNode> inside = members.getOrDefault(group.id(), List.of());
        Rectangle2D content = Boxes.union(inside.stream().map(DiagramNode::bounds));
        List<Chip> facts = Stream.of(group.summary().split(" · "))
                .filter(part -> !part.isBlank())
                .map(Chip::fact)
                .toList();
        return DiagramNode.of(standIn(group.id()), group.title(), BlockFamily.OTHER)
                .withForm("×" + inside.size(), "", facts)
                .withBounds(
                        new Rectangle2D(content.getMinX(), content.getMinY(), DiagramNode.WIDTH, DiagramNode.HEIGHT))
                .withPorts(List.of("in"), List.of("out"))
                .withMarker(
                        group.marker().isPresent()
                                ? group.marker()
                                : worst(inside).inner())
                .withHeat(sum(inside))
                .in(stageOf(group, inside));
    }

    /** What stands for a group inside a stage stays in that stage. */
    private static String stageOf(DiagramGroup group, List<DiagramNode> inside) {
        String stage = inside.get(0).group();
        return stage.equals(group.id()) ? "" : stage;
    }

    private static Marker worst(List<DiagramNode> inside) {
        return inside.stream()
                .map(DiagramNode::marker)
                .reduce((a, b) -> b.level().compareTo(a.level()) > 0 ? b : a)
                .orElse(Marker.none());
    }

    /** The share of all together, in the colour of the hottest; amounts that are no shares do not add up. */
    private static Heat sum(List<DiagramNode> inside) {
        if (inside.stream().noneMatch(node -> node.heat().isPresent())) {
            return Heat.none();
        }
        DiagramNode hottest = inside.stream()
                .max(Comparator.comparingDouble(node -> node.heat().level()))
                .orElse(inside.get(0));
        if (!hottest.heat().figure().endsWith("%")) {
            return hottest.heat();
        }
        double share = Math.min(
                1, inside.stream().mapToDouble(node -> node.heat().share()).sum());
        double level =
                inside.stream().mapToDouble(node -> node.heat().level()).max().orElse(0);
        return new Heat(share, level, String.format(Locale.ROOT, "%.1f %%", 100 * share));
    }

    private DiagramWire moved(DiagramWire wire) {
        PortRef from = moved(wire.from(), "out");
        PortRef to = moved(wire.to(), "in");
        boolean stays = from.equals(wire.from()) && to.equals(wire.to());
        return stays ? wire : new DiagramWire(from, to, wire.label(), List.of());
    }

    private PortRef moved(PortRef port, String name) {
        String group = groupOfNode.getOrDefault(port.node(), "");
        return group.isEmpty() ? port : new PortRef(standIn(group), name);
    }
}
