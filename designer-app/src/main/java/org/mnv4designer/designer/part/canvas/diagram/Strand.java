package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;

/** The layout of the nodes of one column, from its own upper left corner. */
record Strand(Map<String, Point2D> positions, Map<String, List<Point2D>> bends, double width) {
    private static final double ROW = 96;
    private static final double GAP = 40;
    private static final int LONGEST = 8;

    static Strand of(List<DiagramNode> nodes, List<DiagramWire> all, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("layout cancelled");
        }
        Set<String> ids = nodes.stream().map(DiagramNode::id).collect(Collectors.toSet());
        List<DiagramWire> inner = all.stream()
                .filter(wire -> ids.contains(wire.from().node())
                        && ids.contains(wire.to().node()))
                .toList();
        return chain(nodes, inner).map(Strand::ofChain).orElseGet(() -> ElkColumn.layout(nodes, inner, cancelled));
    }

    private static Strand ofChain(List<DiagramNode> chain) {
        int strands = (chain.size() + LONGEST - 1) / LONGEST;
        int rows = (chain.size() + strands - 1) / Math.max(1, strands);
        Map<String, Point2D> positions = new LinkedHashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            double x = (i / rows) * (DiagramNode.WIDTH + GAP);
            positions.put(chain.get(i).id(), new Point2D(x, (i % rows) * ROW));
        }
        return new Strand(positions, Map.of(), strands * (DiagramNode.WIDTH + GAP) - GAP);
    }

    /** The nodes in the order of the wires, if these make them one chain. */
    private static Optional<List<DiagramNode>> chain(List<DiagramNode> nodes, List<DiagramWire> wires) {
        if (wires.size() != nodes.size() - 1) {
            return Optional.empty();
        }
        Map<String, String> next = new HashMap<>();
        Set<String> entered = new HashSet<>();
        for (DiagramWire wire : wires) {
            boolean branches = next.put(wire.from().node(), wire.to().node()) != null
                    || !entered.add(wire.to().node());
            if (branches) {
                return Optional.empty();
            }
        }
        return Optional.of(followed(nodes, next, entered)).filter(chain -> chain.size() == nodes.size());
    }

    private static List<DiagramNode> followed(List<DiagramNode> nodes, Map<String, String> next, Set<String> entered) {
        Map<String, DiagramNode> byId = nodes.stream().collect(Collectors.toMap(DiagramNode::id, Function.identity()));
        List<DiagramNode> chain = new ArrayList<>();
        Optional<String> id = nodes.stream()
                .map(DiagramNode::id)
                .filter(first -> !entered.contains(first))
                .findFirst();
        while (id.isPresent() && chain.size() < nodes.size()) {
            chain.add(byId.get(id.get()));
            id = Optional.ofNullable(next.get(id.get()));
        }
        return chain;
    }
}
