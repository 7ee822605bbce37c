package org.mnv4designer.designer.part.canvas.paint;

import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.Collapse;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.ColorRole;

/** Nodes: ports, body, strip, texts by detail, then what they are at the moment (selected, hovered, focused). */
final class NodePainter {
    private static final double SHEET = 4;
    private static final double SELECTED_WIDTH = 2;

    private final Brush brush;
    private final Scenery scenery;
    private final PortPainter ports;
    private final SmallNodePainter small;
    private final TextPainter texts;
    private final CompactTextPainter compact;

    NodePainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.scenery = scenery;
        this.ports = new PortPainter(brush, scenery);
        this.texts = new TextPainter(brush);
        this.compact = new CompactTextPainter(brush);
        this.small = new SmallNodePainter(brush, scenery.detail());
    }

    void paintAll() {
        Rectangle2D visible = Boxes.grown(scenery.visible(), NodeParts.MARKER_RADIUS);
        Set<String> dragged = scenery.feedback().dragged();
        scenery.index().nodesIn(visible).stream()
                .filter(node -> !dragged.contains(node.id()))
                .forEach(this::paint);
        if (!dragged.isEmpty()) {
            dragged.stream()
                    .flatMap(id -> scenery.index().node(id).stream())
                    .map(scenery::inPlace)
                    .filter(node -> node.bounds().intersects(visible))
                    .forEach(this::paint);
        }
    }

    private void paint(DiagramNode node) {
        Rectangle2D box = brush.box(node.bounds());
        NodeInk ink = NodeInk.of(node, brush.colors);
        if (scenery.detail().hasTexts()) {
            ports.paint(node);
            stack(node, box, ink);
            body(node, box, ink);
            texts(node, box, ink);
        } else {
            small.paint(node, box, ink);
        }
        states(node, box);
        scenery.difference(node).ifPresent(difference -> DifferencePainter.paint(brush, difference, box));
        MarkerPainter.paint(brush, node.marker(), box);
    }

    private void body(DiagramNode node, Rectangle2D box, NodeInk ink) {
        if (scenery.detail().isRounded()) {
            rounded(node, box, ink);
        } else {
            brush.framed(box, ink.ground(), brush.color(ColorRole.LINE_STRONG));
            if (!node.heat().isPresent()) {
                brush.fill(left(box, strip()), ink.family());
            }
        }
    }

    private void rounded(DiagramNode node, Rectangle2D box, NodeInk ink) {
        if (node.heat().isPresent()) {
            brush.fillRound(box, NodeParts.RADIUS, ink.ground());
            return;
        }
        brush.fillRound(box, NodeParts.RADIUS, ink.family());
        brush.fillRound(right(box, strip()), NodeParts.RADIUS, ink.ground());
        brush.fill(left(right(box, strip()), brush.length(NodeParts.RADIUS)), ink.ground());
        brush.outline(box, NodeParts.RADIUS, 0, 1, brush.color(ColorRole.LINE_STRONG));
        brush.fill(middle(left(box, strip()), brush.length(NodeParts.RADIUS)), ink.family());
    }

    /** What stands for a group looks like several sheets. */
    private void stack(DiagramNode node, Rectangle2D box, NodeInk ink) {
        double shift = Math.rint(brush.length(SHEET));
        if (Collapse.isStandIn(node.id())) {
            Rectangle2D behind = Boxes.moved(box, shift, shift);
            Color shade = brush.color(ColorRole.LINE_STRONG);
            brush.fillRound(behind, NodeParts.RADIUS, ink.ground().interpolate(shade, 0.5));
            brush.outline(behind, NodeParts.RADIUS, 0, 1, shade);
        }
    }

    private double strip() {
        return Math.max(2, Math.rint(brush.length(NodeParts.STRIP)));
    }

    private static Rectangle2D left(Rectangle2D box, double width) {
        return new Rectangle2D(box.getMinX(), box.getMinY(), width, box.getHeight());
    }

    private static Rectangle2D right(Rectangle2D box, double by) {
        return new Rectangle2D(box.getMinX() + by, box.getMinY(), box.getWidth() - by, box.getHeight());
    }

    private static Rectangle2D middle(Rectangle2D box, double by) {
        return new Rectangle2D(box.getMinX(), box.getMinY() + by, box.getWidth(), box.getHeight() - 2 * by);
    }

    private void texts(DiagramNode node, Rectangle2D box, NodeInk ink) {
        if (scenery.detail() == Detail.FULL) {
            texts.paint(node, box, ink);
        } else {
            compact.paint(node, box, ink);
        }
    }

    private void states(DiagramNode node, Rectangle2D box) {
        if (scenery.selection().nodes().contains(node.id())) {
            brush.outline(box, NodeParts.RADIUS, -1, SELECTED_WIDTH, brush.color(ColorRole.ACCENT));
        } else if (isUnderPointer(node)) {
            brush.outline(box, NodeParts.RADIUS, 0, 1, brush.color(ColorRole.MUTED));
        }
        if (scenery.cursor().equals(node.id())) {
            brush.outline(box, NodeParts.RADIUS + 3, -4, 1, brush.color(ColorRole.ACCENT));
        }
    }

    private boolean isUnderPointer(DiagramNode node) {
        Hit hover = scenery.feedback().hover();
        return hover.is(Hit.Kind.NODE, Hit.Kind.CHIP, Hit.Kind.INPUT, Hit.Kind.OUTPUT)
                && hover.id().equals(node.id());
    }
}
