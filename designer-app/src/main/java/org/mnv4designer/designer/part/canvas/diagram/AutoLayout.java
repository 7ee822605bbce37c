package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import org.mnv4designer.designer.theme.BlockFamily;

/**
 * Lays a diagram out: each stage is a column, columns follow each other from left to right. Inside a column a chain
 * runs downwards (a long one in several strands), anything else is layered by ELK. Pure, deterministic and free of the
 * toolkit: meant for a background thread.
 */
public final class AutoLayout {
    private static final double COLUMN_GAP = 40;

    private AutoLayout() {}

    /** Lays out all nodes. */
    public static Arrangement layout(Diagram diagram) {
        return layout(diagram, () -> false);
    }

    /**
     * Lays out all nodes.
     *
     * @throws CancellationException soon after {@code cancelled} answers true
     */
    public static Arrangement layout(Diagram diagram, BooleanSupplier cancelled) {
        Map<String, Point2D> positions = new HashMap<>();
        Map<String, List<Point2D>> bends = new HashMap<>();
        Map<String, List<DiagramNode>> columns = columns(diagram);
        Map<String, List<DiagramWire>> wires = wires(diagram);
        double left = 0;
        for (Map.Entry<String, List<DiagramNode>> column : columns.entrySet()) {
            Strand strand = Strand.of(column.getValue(), wires.getOrDefault(column.getKey(), List.of()), cancelled);
            double x = left;
            strand.positions().forEach((id, at) -> positions.put(id, at.add(x, 0)));
            strand.bends().forEach((id, corners) -> bends.put(id, shifted(corners, x)));
            left += strand.width() + 2 * DiagramGroup.MARGIN + COLUMN_GAP;
        }
        return new Arrangement(positions, bends);
    }

    /** Loads and runs ELK once on a tiny graph, so that the first real layout does not wait for its classes. */
    public static void warmUp() {
        List<DiagramNode> nodes = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            nodes.add(DiagramNode.of(id, id, BlockFamily.OTHER));
        }
        List<DiagramWire> wires = List.of(
                DiagramWire.between("a", "b"),
                DiagramWire.between("a", "c"),
                DiagramWire.between("b", "d"),
                DiagramWire.between("c", "d"));
        layout(new Diagram(nodes, wires, List.of()));
    }

    /** The nodes of each group, groups in their order in the diagram; nodes without a group come first. */
    private static Map<String, List<DiagramNode>> columns(Diagram diagram) {
        Map<String, List<DiagramNode>> columns = new LinkedHashMap<>();
        columns.put("", new ArrayList<>());
        diagram.groups().forEach(group -> columns.put(group.id(), new ArrayList<>()));
        for (DiagramNode node : diagram.nodes()) {
            columns.computeIfAbsent(node.group(), none -> new ArrayList<>()).add(node);
        }
        columns.values().removeIf(List::isEmpty);
        return columns;
    }

    /** The wires that leave the nodes of each group. */
    private static Map<String, List<DiagramWire>> wires(Diagram diagram) {
        Map<String, String> groups = new HashMap<>();
        diagram.nodes().forEach(node -> groups.put(node.id(), node.group()));
        return diagram.wires().stream()
                .collect(Collectors.groupingBy(
                        wire -> groups.getOrDefault(wire.from().node(), "")));
    }

    private static List<Point2D> shifted(List<Point2D> corners, double dx) {
        return corners.stream().map(corner -> corner.add(dx, 0)).toList();
    }
}
