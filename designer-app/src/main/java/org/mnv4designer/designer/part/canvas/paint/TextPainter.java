package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/** The two rows of a node: glyph, title and badge; chips and the figure of a cost. */
final class TextPainter {
    private static final double TITLE_BASELINE = 12.5;
    private static final double BADGE_BASELINE = 11.7;
    private static final double CHIP_BASELINE = 12.5;
    private static final double CHIP_RADIUS = 4;

    private final Brush brush;

    TextPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(DiagramNode node, Rectangle2D box, NodeInk ink) {
        title(node, box, ink);
        if (!node.badge().isEmpty()) {
            brush.fillRound(part(box, NodeParts.badge(node)), CHIP_RADIUS, ink.badge());
            badge(node, box, ink.badgeText());
        }
        for (NodeParts.PlacedChip placed : NodeParts.chips(node)) {
            Rectangle2D chip = part(box, placed.box());
            brush.fillRound(chip, CHIP_RADIUS, ink.chip());
            chipText(placed.chip().text(), chip, ink.muted());
        }
        figure(node, box, ink);
    }

    private void title(DiagramNode node, Rectangle2D box, NodeInk ink) {
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
    }

    private void badge(DiagramNode node, Rectangle2D box, Color color) {
        Rectangle2D badge = part(box, NodeParts.badge(node));
        brush.text(
                node.badge(),
                badge.getMinX() + brush.length(NodeParts.BADGE_PADDING),
                badge.getMinY() + brush.length(BADGE_BASELINE),
                brush.type.badge(),
                color);
    }

    private void figure(DiagramNode node, Rectangle2D box, NodeInk ink) {
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
}
