package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.ColorRole;

/** A node at a small zoom: a plain box, in the middle range with the form's letters. */
final class SmallNodePainter {
    private static final double STRIP = 10;
    private static final double LETTERS_X = 24;
    private static final double LETTERS_BASELINE = 41;
    private static final double FAR_TINT = 0.7;
    private static final TextRuler LETTERS = TextRuler.medium(30);

    private final Brush brush;
    private final Detail detail;

    SmallNodePainter(Brush brush, Detail detail) {
        this.brush = brush;
        this.detail = detail;
    }

    void paint(DiagramNode node, Rectangle2D box, NodeInk ink) {
        if (detail == Detail.FAR) {
            brush.fill(box, node.heat().isPresent() ? ink.ground() : faint(ink.family()));
        } else {
            framed(node, box, ink);
        }
    }

    private Color faint(Color family) {
        return brush.color(ColorRole.RAISED).interpolate(family, FAR_TINT);
    }

    private void framed(DiagramNode node, Rectangle2D box, NodeInk ink) {
        brush.framed(box, ink.ground(), brush.color(ColorRole.LINE_STRONG));
        if (!node.heat().isPresent()) {
            double strip = Math.rint(brush.length(STRIP));
            brush.fill(new Rectangle2D(box.getMinX(), box.getMinY(), strip, box.getHeight()), ink.family());
        }
        String letters = node.badge().isEmpty() ? node.title() : node.badge();
        double room = node.bounds().getWidth() - LETTERS_X - NodeParts.SIDE;
        brush.text(
                LETTERS.fitted(letters, room),
                box.getMinX() + brush.length(LETTERS_X),
                box.getMinY() + brush.length(LETTERS_BASELINE),
                brush.type.letters(),
                ink.text());
    }
}
