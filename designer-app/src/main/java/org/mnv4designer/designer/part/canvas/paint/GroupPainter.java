package org.mnv4designer.designer.part.canvas.paint;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.diagram.DiagramGroup;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.theme.ColorRole;

/** Tinted frames with title and totals; the title stands above the frame where the zoom leaves no room inside. */
final class GroupPainter {
    private static final double RADIUS = 8;
    private static final double BASELINE = 6;
    private static final double GAP = 8;
    private static final char PART = '·';
    private static final double FOLD = 12;
    private static final double FOLD_SIZE = 3.5;
    private static final double TINT = 0.28;
    private static final TextRuler TITLE = TextRuler.medium(NodeParts.TITLE_SIZE);
    private static final TextRuler SUMMARY = TextRuler.regular(NodeParts.CHIP_SIZE);
    private static final TextRuler SMALL = TextRuler.medium(11);

    private final Brush brush;
    private final Scenery scenery;
    private final Color ground;

    GroupPainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.scenery = scenery;
        this.ground = brush.colors.tint(ColorRole.LINE, ColorRole.WINDOW, TINT);
    }

    void paintAll() {
        Rectangle2D visible = scenery.visible();
        scenery.index().diagram().groups().stream()
                .map(this::inPlace)
                .filter(group -> group.bounds().intersects(visible))
                .forEach(this::paint);
    }

    private DiagramGroup inPlace(DiagramGroup group) {
        if (scenery.feedback().dragged().isEmpty()) {
            return group;
        }
        List<DiagramNode> members = group.members().stream()
                .flatMap(id -> scenery.index().node(id).stream())
                .map(scenery::inPlace)
                .toList();
        return members.isEmpty() ? group : group.reframed(members);
    }

    private void paint(DiagramGroup group) {
        Rectangle2D box = brush.box(group.bounds());
        if (scenery.detail().isRounded()) {
            brush.fillRound(box, RADIUS, ground);
            brush.outline(box, RADIUS, 0, 1, brush.color(ColorRole.LINE));
        } else {
            brush.framed(box, ground, brush.color(ColorRole.LINE));
        }
        if (scenery.detail().hasTexts()) {
            titleInside(group, box);
        } else {
            titleAbove(group, box);
        }
        MarkerPainter.paint(brush, group.marker(), box);
    }

    private void titleInside(DiagramGroup group, Rectangle2D box) {
        double scale = brush.type.scale();
        double margin = brush.length(DiagramGroup.MARGIN);
        double fold = FOLD * scale;
        double room = (box.getWidth() - 2 * margin) / scale - FOLD;
        String title = TITLE.fitted(group.title(), room);
        double left = box.getMinX() + margin + fold;
        double baseline = box.getMinY() + brush.length(DiagramGroup.TITLE_HEIGHT / 2) + BASELINE * scale;
        brush.triangleDown(left - fold + FOLD_SIZE * scale, baseline - BASELINE * scale * 0.7, FOLD_SIZE * scale);
        brush.text(title, left, baseline, brush.type.title(), brush.color(ColorRole.TEXT));
        String summary = summary(group.summary(), room - TITLE.width(title) - GAP);
        double x = left + (room - SUMMARY.width(summary)) * scale;
        brush.text(summary, x, baseline, brush.type.caption(), brush.color(ColorRole.MUTED));
    }

    /** The summary, or its last part, or nothing, whichever fits. */
    private static String summary(String whole, double room) {
        if (SUMMARY.width(whole) <= room) {
            return whole;
        }
        String last = whole.substring(whole.lastIndexOf(PART) + 1).strip();
        return SUMMARY.width(last) <= room ? last : "";
    }

    private void titleAbove(DiagramGroup group, Rectangle2D box) {
        if (SMALL.width(group.title()) <= box.getWidth()) {
            brush.text(
                    group.title(), box.getMinX(), box.getMinY() - 4, brush.type.sign(), brush.color(ColorRole.MUTED));
        }
    }
}
