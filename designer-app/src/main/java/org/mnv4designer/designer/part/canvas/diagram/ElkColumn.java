package org.mnv4designer.designer.part.canvas.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A branching column laid out by ELK's layered algorithm, downwards, with ports where the canvas draws them. */
final class ElkColumn {
    private static final double BETWEEN_NODES = 40;
    private static final double BETWEEN_LAYERS = 44;
    private static final double BESIDE_NODES = 22;
    private static final int SEED = 1;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<PortRef, ElkPort> outputs = new HashMap<>();
    private final Map<PortRef, ElkPort> inputs = new HashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    private ElkColumn() {
        // Outside Eclipse, ELK learns how to copy its own property types only when this service is first asked for.
        LayoutMetaDataService.getInstance();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE_NODES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_NODES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BESIDE_NODES);
    }

    static Strand layout(List<DiagramNode> nodes, List<DiagramWire> wires, BooleanSupplier cancelled) {
        ElkColumn column = new ElkColumn();
        nodes.forEach(column::add);
        wires.forEach(column::add);
        new LayeredLayoutProvider().layout(column.graph, new Cancellable(cancelled));
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("layout cancelled");
        }
        return column.read();
    }

    private void add(DiagramNode node) {
        ElkNode box = ElkGraphUtil.createNode(graph);
        box.setDimensions(node.bounds().getWidth(), node.bounds().getHeight());
        box.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(node.id(), box);
        DiagramNode atOrigin = node.at(Point2D.ZERO);
        node.inputs()
                .forEach(port ->
                        inputs.put(new PortRef(node.id(), port), port(box, atOrigin.inputAt(port), PortSide.NORTH)));
        node.outputs()
                .forEach(port ->
                        outputs.put(new PortRef(node.id(), port), port(box, atOrigin.outputAt(port), PortSide.SOUTH)));
    }

    private static ElkPort port(ElkNode box, Point2D place, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(box);
        port.setLocation(place.getX(), place.getY());
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private void add(DiagramWire wire) {
        ElkPort from = outputs.get(wire.from());
        ElkPort to = inputs.get(wire.to());
        if (from != null && to != null) {
            edges.put(wire.id(), ElkGraphUtil.createSimpleEdge(from, to));
        }
    }

    private Strand read() {
        double left = nodes.values().stream().mapToDouble(ElkNode::getX).min().orElse(0);
        double top = nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        Map<String, Point2D> positions = new LinkedHashMap<>();
        nodes.forEach((id, box) -> positions.put(id, new Point2D(box.getX() - left, box.getY() - top)));
        Map<String, List<Point2D>> bends = new LinkedHashMap<>();
        edges.forEach((id, edge) -> bends.put(id, corners(edge, left, top)));
        double right = nodes.values().stream()
                .mapToDouble(box -> box.getX() + box.getWidth())
                .max()
                .orElse(left);
        return new Strand(positions, bends, right - left);
    }

    private static List<Point2D> corners(ElkEdge edge, double left, double top) {
        List<Point2D> corners = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            section.getBendPoints().forEach(bend -> corners.add(new Point2D(bend.getX() - left, bend.getY() - top)));
        }
        return corners;
    }

    private static final class Cancellable extends NullElkProgressMonitor {
        private final BooleanSupplier cancelled;

        Cancellable(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }
    }
}
