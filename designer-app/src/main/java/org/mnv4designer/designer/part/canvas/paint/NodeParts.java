package org.mnv4designer.designer.part.canvas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.mnv4designer.designer.part.canvas.diagram.Chip;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;

/**
 * Where the parts of a node stand, in px from its upper left corner at 100 %. First row: glyph, title, form badge.
 * Second row: chips. Along the lower edge: the bar of its share of a cost.
 */
public final class NodeParts {
    static final double STRIP = 4;
    static final double RADIUS = 6;
    static final double GLYPH_X = 14;
    static final double ROW_ONE = 10;
    static final double ROW_HEIGHT = 16;
    static final double TITLE_X = 36;
    static final double TITLE_SIZE = 12;
    static final double BADGE_SIZE = 10;
    static final double BADGE_PADDING = 5;
    static final double ROW_TWO = 33;
    static final double CHIP_HEIGHT = 17;
    static final double CHIP_SIZE = 11;
    static final double CHIP_PADDING = 6;
    static final double CHIP_GAP = 4;
    static final double SIDE = 10;
    static final double LEAST_CHIP = 28;
    static final double PORT_RADIUS = 4;
    static final double MARKER_RADIUS = 8;

    private static final TextRuler CHIP_RULER = TextRuler.regular(CHIP_SIZE);
    private static final TextRuler BADGE_RULER = TextRuler.medium(BADGE_SIZE);
    private static final TextRuler FIGURE_RULER = TextRuler.medium(CHIP_SIZE);
    private static final TextRuler TITLE_RULER = TextRuler.medium(TITLE_SIZE);
    private static final Chip MORE = Chip.fact("\u2026");

    /** A chip and its box, px from the node's upper left corner. */
    public record PlacedChip(Chip chip, Rectangle2D box) {}

    private NodeParts() {}

    /** The chips that fit, from left to right; an ellipsis stands for the rest. */
    public static List<PlacedChip> chips(DiagramNode node) {
        List<PlacedChip> placed = new ArrayList<>();
        double limit = chipLimit(node);
        double x = GLYPH_X - 1;
        for (Chip chip : node.chips()) {
            double width = chipWidth(chip);
            if (x + width > limit) {
                placed.add(new PlacedChip(MORE, chipBox(Math.min(x, limit - chipWidth(MORE)), chipWidth(MORE))));
                break;
            }
            placed.add(new PlacedChip(chip, chipBox(x, width)));
            x += width + CHIP_GAP;
        }
        return placed;
    }

    private static double chipLimit(DiagramNode node) {
        return node.heat().isPresent()
                ? figure(node).getMinX() - CHIP_GAP
                : node.bounds().getWidth() - SIDE;
    }

    /** The chip at a world position, if any. */
    public static Optional<Chip> chipAt(DiagramNode node, Point2D world) {
        Point2D local = world.subtract(node.position());
        return chips(node).stream()
                .filter(placed -> placed.box().contains(local))
                .map(PlacedChip::chip)
                .findFirst();
    }

    /** The box of a chip, a badge or the whole node in world coordinates. */
    public static Rectangle2D inWorld(DiagramNode node, Rectangle2D box) {
        return new Rectangle2D(
                node.bounds().getMinX() + box.getMinX(),
                node.bounds().getMinY() + box.getMinY(),
                box.getWidth(),
                box.getHeight());
    }

    /** The box of the figure of a cost: right end of the second row. */
    static Rectangle2D figure(DiagramNode node) {
        double width = FIGURE_RULER.width(node.heat().figure());
        return new Rectangle2D(node.bounds().getWidth() - SIDE - width, ROW_TWO, width, CHIP_HEIGHT);
    }

    /** The box of the form's letters: right end of the first row. */
    public static Rectangle2D badge(DiagramNode node) {
        double width = BADGE_RULER.width(node.badge()) + 2 * BADGE_PADDING;
        return new Rectangle2D(node.bounds().getWidth() - SIDE - width, ROW_ONE, width, ROW_HEIGHT);
    }

    static String title(DiagramNode node) {
        return TITLE_RULER.fittedAtEnd(node.title(), titleRow(node).getWidth());
    }

    /** The box of the title: first row, between glyph and badge. */
    public static Rectangle2D titleRow(DiagramNode node) {
        double end = node.badge().isEmpty()
                ? node.bounds().getWidth() - SIDE
                : badge(node).getMinX() - CHIP_GAP;
        return new Rectangle2D(TITLE_X, ROW_ONE, end - TITLE_X, ROW_HEIGHT);
    }

    /** The box of the chip of a parameter; where none is drawn, the right end of the second row. */
    public static Rectangle2D chipOf(DiagramNode node, String parameter) {
        return chips(node).stream()
                .filter(placed -> placed.chip().parameter().equals(parameter))
                .map(PlacedChip::box)
                .findFirst()
                .orElseGet(() -> chipBox(Math.max(GLYPH_X, chipsEnd(node) - LEAST_CHIP), LEAST_CHIP));
    }

    private static double chipsEnd(DiagramNode node) {
        double end = chips(node).stream()
                .mapToDouble(placed -> placed.box().getMaxX() + CHIP_GAP)
                .max()
                .orElse(GLYPH_X);
        return Math.min(end + LEAST_CHIP, node.bounds().getWidth() - SIDE);
    }

    private static double chipWidth(Chip chip) {
        return Math.rint(CHIP_RULER.width(chip.text())) + 2 * CHIP_PADDING;
    }

    private static Rectangle2D chipBox(double x, double width) {
        return new Rectangle2D(x, ROW_TWO, width, CHIP_HEIGHT);
    }
}
