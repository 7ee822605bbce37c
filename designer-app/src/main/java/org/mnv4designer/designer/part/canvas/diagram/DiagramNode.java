package org.mnv4designer.designer.part.canvas.diagram;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.theme.BlockFamily;

/**
 * One box of a diagram. Input ports stand along its upper edge and output ports along its lower edge, evenly spaced.
 *
 * @param id unique in the diagram
 * @param title the name shown
 * @param kind what it is, in words, for the tool tip and for screen readers (such as {@code Universal inverted
 *     bottleneck})
 * @param badge the form's letters, such as {@code XDW}; empty for none
 * @param output the shape that leaves it, such as {@code 28×28×96}; empty when unknown
 * @param group id of the group around it; empty for none
 */
public record DiagramNode(
        String id,
        String title,
        String kind,
        BlockFamily family,
        String badge,
        List<Chip> chips,
        Rectangle2D bounds,
        List<String> inputs,
        List<String> outputs,
        String output,
        Marker marker,
        Heat heat,
        String group) {

    /** Width of a node, px at 100 %. */
    public static final double WIDTH = 184;

    /** Height of a node, px at 100 %. */
    public static final double HEIGHT = 60;

    private static final Set<BlockFamily> FORMS =
            Set.of(BlockFamily.EXTRA_DEPTHWISE, BlockFamily.INVERTED, BlockFamily.CONVNEXT, BlockFamily.FEED_FORWARD);

    /** Copies the lists. */
    public DiagramNode {
        chips = List.copyOf(chips);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** A node of the usual size at the origin, with one port {@code in} and one port {@code out}. */
    public static DiagramNode of(String id, String title, BlockFamily family) {
        return new DiagramNode(
                id,
                title,
                "",
                family,
                "",
                List.of(),
                new Rectangle2D(0, 0, WIDTH, HEIGHT),
                List.of("in"),
                List.of("out"),
                "",
                Marker.none(),
                Heat.none(),
                "");
    }

    /** Whether its badge names one of the four forms of a universal inverted bottleneck, so that there are others. */
    public boolean hasForms() {
        return FORMS.contains(family);
    }

    /** Where the wire of an input port ends: on the upper edge. */
    public Point2D inputAt(String port) {
        return new Point2D(portX(inputs, port), bounds.getMinY());
    }

    /** Where the wire of an output port starts: on the lower edge. */
    public Point2D outputAt(String port) {
        return new Point2D(portX(outputs, port), bounds.getMaxY());
    }

    /** The middle of the box. */
    public Point2D centre() {
        return new Point2D((bounds.getMinX() + bounds.getMaxX()) / 2, (bounds.getMinY() + bounds.getMaxY()) / 2);
    }

    /** The upper left corner. */
    public Point2D position() {
        return new Point2D(bounds.getMinX(), bounds.getMinY());
    }

    /** The same node with its upper left corner elsewhere. */
    public DiagramNode at(Point2D position) {
        return withBounds(new Rectangle2D(position.getX(), position.getY(), bounds.getWidth(), bounds.getHeight()));
    }

    /** The same node, moved. */
    public DiagramNode movedBy(double dx, double dy) {
        return at(position().add(dx, dy));
    }

    /** With another box. */
    public DiagramNode withBounds(Rectangle2D box) {
        return new DiagramNode(
                id, title, kind, family, badge, chips, box, inputs, outputs, output, marker, heat, group);
    }

    /** With a form's letters, the kind in words, and chips. */
    public DiagramNode withForm(String letters, String kindInWords, List<Chip> facts) {
        return new DiagramNode(
                id, title, kindInWords, family, letters, facts, bounds, inputs, outputs, output, marker, heat, group);
    }

    /** With other ports. */
    public DiagramNode withPorts(List<String> in, List<String> out) {
        return new DiagramNode(id, title, kind, family, badge, chips, bounds, in, out, output, marker, heat, group);
    }

    /** With the shape that leaves it. */
    public DiagramNode withOutput(String shape) {
        return new DiagramNode(
                id, title, kind, family, badge, chips, bounds, inputs, outputs, shape, marker, heat, group);
    }

    /** With a problem badge. */
    public DiagramNode withMarker(Marker worst) {
        return new DiagramNode(
                id, title, kind, family, badge, chips, bounds, inputs, outputs, output, worst, heat, group);
    }

    /** With a part in the chosen cost. */
    public DiagramNode withHeat(Heat part) {
        return new DiagramNode(
                id, title, kind, family, badge, chips, bounds, inputs, outputs, output, marker, part, group);
    }

    /** Inside a group. */
    public DiagramNode in(String groupId) {
        return new DiagramNode(
                id, title, kind, family, badge, chips, bounds, inputs, outputs, output, marker, heat, groupId);
    }

    private double portX(List<String> ports, String port) {
        int index = Math.max(0, ports.indexOf(port));
        int count = Math.max(1, ports.size());
        return bounds.getMinX() + bounds.getWidth() * (index + 1) / (count + 1);
    }
}
