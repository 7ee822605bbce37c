package org.mnv4designer.designer.part.canvas.paint;

import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/**
 * The texts of a node that is too small for its full anatomy, larger than its zoom would make them: title and badge above,
 * parameters and figure below, cut where they do not fit.
 */
final class CompactTextPainter {
    private static final double LEFT = 5;
    private static final double RIGHT = 4;
    private static final double GAP = 3;
    private static final double UPPER = 0.3;
    private static final double LOWER = 0.7;
    private static final double CAP_HALF = 0.36;
    private static final TextRuler TITLE = TextRuler.medium(NodeParts.TITLE_SIZE);
    private static final TextRuler BADGE = TextRuler.medium(NodeParts.BADGE_SIZE);
    private static final TextRuler CHIP = TextRuler.regular(NodeParts.CHIP_SIZE);
    private static final TextRuler FIGURE = TextRuler.medium(NodeParts.CHIP_SIZE);

    private final Brush brush;
    private final double scale;

    CompactTextPainter(Brush brush) {
        this.brush = brush;
        this.scale = brush.type.scale();
    }

    void paint(DiagramNode node, Rectangle2D box, NodeInk ink) {
        double left = Math.rint(box.getMinX() + brush.length(NodeParts.STRIP) + LEFT);
        double right = box.getMaxX() - RIGHT;
        upper(node, left, right, baseline(box, UPPER, NodeParts.TITLE_SIZE), ink);
        lower(node, left, right, baseline(box, LOWER, NodeParts.CHIP_SIZE), ink);
    }

    private double baseline(Rectangle2D box, double part, double size) {
        return Math.rint(box.getMinY() + part * box.getHeight() + CAP_HALF * size * scale);
    }

    private void upper(DiagramNode node, double left, double right, double baseline, NodeInk ink) {
        double end = right - BADGE.width(node.badge()) * scale;
        brush.text(node.badge(), end, baseline, brush.type.badge(), ink.badgeText());
        String title = TITLE.fittedAtEnd(node.title(), (end - GAP - left) / scale);
        brush.text(title, left, baseline, brush.type.title(), ink.text());
    }

    private void lower(DiagramNode node, double left, double right, double baseline, NodeInk ink) {
        String figure = node.heat().figure();
        double end = right - FIGURE.width(figure) * scale;
        if (!figure.isEmpty()) {
            brush.text(figure, end, baseline, brush.type.figure(), ink.text());
        }
        String chips = node.chips().stream().map(Chip::text).collect(Collectors.joining(" "));
        String fitting = CHIP.fitted(chips, (end - GAP - left) / scale);
        brush.text(fitting, left, baseline, brush.type.chip(), ink.muted());
    }
}
