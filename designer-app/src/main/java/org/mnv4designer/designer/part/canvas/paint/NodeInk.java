package org.mnv4designer.designer.part.canvas.paint;

import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.Cividis;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.PaintColors;

/** The colours of one node: those of its family, or of its heat when a cost is shown. */
record NodeInk(Color ground, Color family, Color text, Color muted, Color chip, Color badge, Color badgeText) {
    private static final double CHIP_ON_HEAT = 0.16;
    private static final double BADGE_TINT = 0.16;

    static NodeInk of(DiagramNode node, PaintColors colors) {
        return node.heat().isPresent() ? hot(node.heat().level()) : plain(node, colors);
    }

    private static NodeInk plain(DiagramNode node, PaintColors colors) {
        Color ground = colors.get(ColorRole.RAISED);
        Color family = colors.get(node.family().color());
        Color text = colors.get(ColorRole.TEXT);
        return new NodeInk(
                ground,
                family,
                text,
                colors.get(ColorRole.MUTED),
                colors.get(ColorRole.HOVER),
                ground.interpolate(family, BADGE_TINT),
                text.interpolate(family, 0.35));
    }

    private static NodeInk hot(double level) {
        Color ground = Cividis.at(level);
        Color ink = Cividis.inkOn(ground);
        Color chip = ground.interpolate(ink, CHIP_ON_HEAT);
        return new NodeInk(ground, ink, ink, ink, chip, chip, ink);
    }
}
