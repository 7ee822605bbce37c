package org.mnv4designer.designer.part.canvas.paint;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.mnv4designer.designer.part.canvas.Viewport;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.PaintColors;

/**
 * Draws in world coordinates on whole screen pixels, so that edges are sharp at every zoom. Scaling is done here and not
 * by a transform, because a transform would blur one-pixel lines.
 */
final class Brush {
    final GraphicsContext gc;
    final Viewport viewport;
    final double zoom;
    final PaintColors colors;
    final Typefaces type;

    Brush(GraphicsContext gc, Viewport viewport, PaintColors colors, Typefaces type) {
        this.gc = gc;
        this.viewport = viewport;
        this.zoom = viewport.zoom();
        this.colors = colors;
        this.type = type;
        gc.setTextBaseline(VPos.BASELINE);
        gc.setTextAlign(TextAlignment.LEFT);
    }

    Color color(ColorRole role) {
        return colors.get(role);
    }

    double x(double worldX) {
        return (worldX - viewport.left()) * zoom;
    }

    double y(double worldY) {
        return (worldY - viewport.top()) * zoom;
    }

    double length(double world) {
        return world * zoom;
    }

    /** A world box on whole screen pixels. */
    Rectangle2D box(Rectangle2D world) {
        double left = Math.rint(x(world.getMinX()));
        double top = Math.rint(y(world.getMinY()));
        double right = Math.rint(x(world.getMaxX()));
        double bottom = Math.rint(y(world.getMaxY()));
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    void fill(Rectangle2D screen, Color color) {
        gc.setFill(color);
        gc.fillRect(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight());
    }

    /** A box with a one-pixel edge and square corners: much cheaper than a stroke. */
    void framed(Rectangle2D screen, Color ground, Color edge) {
        fill(screen, edge);
        gc.setFill(ground);
        gc.fillRect(screen.getMinX() + 1, screen.getMinY() + 1, screen.getWidth() - 2, screen.getHeight() - 2);
    }

    void fillRound(Rectangle2D screen, double radius, Color color) {
        gc.setFill(color);
        double arc = 2 * length(radius);
        gc.fillRoundRect(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight(), arc, arc);
    }

    /** An outline of whole pixels just inside the box; a negative inset puts it outside. */
    void outline(Rectangle2D screen, double radius, double inset, double width, Color color) {
        double shift = inset + width / 2;
        double arc = Math.max(0, 2 * (length(radius) - shift));
        gc.setStroke(color);
        gc.setLineWidth(width);
        gc.strokeRoundRect(
                screen.getMinX() + shift,
                screen.getMinY() + shift,
                screen.getWidth() - 2 * shift,
                screen.getHeight() - 2 * shift,
                arc,
                arc);
    }

    void text(String text, double screenX, double screenY, Font font, Color color) {
        gc.setFont(font);
        gc.setFill(color);
        gc.fillText(text, screenX, screenY);
    }

    /** A small sign that something can be folded. */
    void triangleDown(double screenX, double screenY, double half) {
        gc.setFill(color(ColorRole.MUTED));
        gc.fillPolygon(
                new double[] {screenX - half, screenX + half, screenX},
                new double[] {screenY - half * 0.6, screenY - half * 0.6, screenY + half * 0.7},
                3);
    }

    void disc(double screenX, double screenY, double radius, Color color) {
        gc.setFill(color);
        gc.fillOval(screenX - radius, screenY - radius, 2 * radius, 2 * radius);
    }
}
