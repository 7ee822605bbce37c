package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.diagram.Boxes;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.ColorRole;

/** A node in full: body, strip, glyph, title, badge, chips. */
final class NodePainter {
    private static final double TITLE_BASELINE = 12.5;
    private static final double BADGE_BASELINE = 11.7;
    private static final double CHIP_BASELINE = 12.5;
    private static final double CHIP_RADIUS = 4;
    private static final double SELECTED_WIDTH = 2;

    private final Brush brush;
    private final Scenery scenery;
    private final PortPainter ports;
    private final SmallNodePainter small;

    NodePainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.scenery = scenery;
        this.ports = new PortPainter(brush, scenery);
        this.small = new SmallNodePainter(brush, scenery.detail());
    }

    void paintAll() {
        Rectangle2D visible = Boxes.grown(scenery.visible(), NodeParts.MARKER_RADIUS);
        for (DiagramNode node : scenery.index().diagram().nodes()) {
            DiagramNode placed = scenery.inPlace(node);
            if (placed.bounds().intersects(visible)) {
                paint(placed);
            }
        }
    }

    private void paint(DiagramNode node) {
        Rectangle2D box = brush.box(node.bounds());
        NodeInk ink = NodeInk.of(node, brush.colors);
        if (scenery.detail() == Detail.NEAR) {
            ports.paint(node);
            body(box, ink, node);
            firstRow(node, box, ink);
            secondRow(node, box, ink);
        } else {
            small.paint(node, box, ink);
        }
        states(node, box);
        MarkerPainter.paint(brush, node.marker(), box);
    }

    private void body(Rectangle2D box, NodeInk ink, DiagramNode node) {
        if (node.heat().isPresent()) {
            brush.fillRound(box, NodeParts.RADIUS, ink.ground());
            return;
        }
        double strip = Math.max(2, Math.rint(brush.length(NodeParts.STRIP)));
        brush.fillRound(box, NodeParts.RADIUS, ink.family());
        brush.fillRound(right(box, strip), NodeParts.RADIUS, ink.ground());
        brush.fill(
                new Rectangle2D(box.getMinX() + strip, box.getMinY(), brush.length(NodeParts.RADIUS), box.getHeight()),
                ink.ground());
        brush.outline(box, NodeParts.RADIUS, 0, 1, brush.color(ColorRole.LINE_STRONG));
        brush.fill(
                new Rectangle2D(
                        box.getMinX(),
                        box.getMinY() + brush.length(NodeParts.RADIUS),
                        strip,
                        box.getHeight() - 2 * brush.length(NodeParts.RADIUS)),
                ink.family());
    }

    private static Rectangle2D right(Rectangle2D box, double by) {
        return new Rectangle2D(box.getMinX() + by, box.getMinY(), box.getWidth() - by, box.getHeight());
    }

    private void firstRow(DiagramNode node, Rectangle2D box, NodeInk ink) {
        double top = box.getMinY() + brush.length(NodeParts.ROW_ONE);
        GlyphPainter.paint(
                brush,
                node.family(),
                Math.rint(box.getMinX() + brush.length(NodeParts.GLYPH_X)),
                Math.rint(top),
                ink.family(),
                ink.ground());
        brush.text(
                NodeParts.title(node),
                box.getMinX() + brush.length(NodeParts.TITLE_X),
                top + brush.length(TITLE_BASELINE),
                brush.type.title(),
                ink.text());
        if (!node.badge().isEmpty()) {
            badge(node, box, ink);
        }
    }

    private void badge(DiagramNode node, Rectangle2D box, NodeInk ink) {
        Rectangle2D badge = part(box, NodeParts.badge(node));
        brush.fillRound(badge, CHIP_RADIUS, ink.badge());
        brush.text(
                node.badge(),
                badge.getMinX() + brush.length(NodeParts.BADGE_PADDING),
                badge.getMinY() + brush.length(BADGE_BASELINE),
                brush.type.badge(),
                ink.badgeText());
    }

    private void secondRow(DiagramNode node, Rectangle2D box, NodeInk ink) {
        for (NodeParts.PlacedChip placed : NodeParts.chips(node)) {
            Rectangle2D chip = part(box, placed.box());
            brush.fillRound(chip, CHIP_RADIUS, ink.chip());
            chipText(placed.chip().text(), chip, ink.muted());
        }
        if (node.heat().isPresent()) {
            Rectangle2D figure = part(box, NodeParts.figure(node));
            brush.text(
                    node.heat().figure(),
                    figure.getMinX(),
                    figure.getMinY() + brush.length(CHIP_BASELINE),
                    brush.type.figure(),
                    ink.text());
        }
    }

    private void chipText(String text, Rectangle2D chip, Color color) {
        brush.text(
                text,
                chip.getMinX() + brush.length(NodeParts.CHIP_PADDING),
                chip.getMinY() + brush.length(CHIP_BASELINE),
                brush.type.chip(),
                color);
    }

    private Rectangle2D part(Rectangle2D box, Rectangle2D local) {
        return new Rectangle2D(
                box.getMinX() + brush.length(local.getMinX()),
                Math.rint(box.getMinY() + brush.length(local.getMinY())),
                brush.length(local.getWidth()),
                Math.rint(brush.length(local.getHeight())));
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
