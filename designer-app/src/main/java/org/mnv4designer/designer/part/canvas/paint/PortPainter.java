package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.mnv4designer.designer.part.canvas.Feedback;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.diagram.DiagramNode;
import org.mnv4designer.designer.part.canvas.diagram.PortRef;
import org.mnv4designer.designer.theme.ColorRole;

/** Ports: half-circles, for the body is painted over their inner halves. They grow under the pointer and as targets. */
final class PortPainter {
    private static final double GROWN = 7;
    private static final double TARGET = 6;

    private final Brush brush;
    private final Feedback feedback;
    private final Detail detail;
    private final Color rim;

    PortPainter(Brush brush, Scenery scenery) {
        this.brush = brush;
        this.feedback = scenery.feedback();
        this.detail = scenery.detail();
        this.rim = brush.colors.tint(ColorRole.MUTED, ColorRole.LINE_STRONG, 0.55);
    }

    void paint(DiagramNode node) {
        for (String port : node.inputs()) {
            paint(node.inputAt(port), new PortRef(node.id(), port), Hit.Kind.INPUT);
        }
        for (String port : node.outputs()) {
            paint(node.outputAt(port), new PortRef(node.id(), port), Hit.Kind.OUTPUT);
        }
    }

    private void paint(Point2D place, PortRef port, Hit.Kind kind) {
        double x = Math.floor(brush.x(place.getX())) + 0.5;
        double y = Math.rint(brush.y(place.getY()));
        if (feedback.landing().contains(port)
                || feedback.hover().is(kind) && feedback.hover().port().equals(port)) {
            brush.disc(x, y, brush.length(GROWN), brush.color(ColorRole.ACCENT));
        } else if (feedback.targets().contains(port)) {
            brush.disc(x, y, brush.length(TARGET), brush.color(ColorRole.ACCENT));
            brush.disc(x, y, brush.length(TARGET) - 2, brush.color(ColorRole.ACCENT_SURFACE));
        } else if (detail.isRounded()) {
            brush.disc(x, y, brush.length(NodeParts.PORT_RADIUS), rim);
        } else {
            brush.fill(new Rectangle2D(Math.floor(x) - 2, y - 2, 5, 4), rim);
        }
    }
}
