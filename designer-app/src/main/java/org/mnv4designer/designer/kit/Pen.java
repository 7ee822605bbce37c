package org.mnv4designer.designer.kit;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.PaintColors;

/** Draws charts in the colours of the theme. */
public final class Pen {
    private final GraphicsContext graphics;
    private final PaintColors colors;

    Pen(GraphicsContext graphics, PaintColors colors) {
        this.graphics = graphics;
        this.colors = colors;
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFont(Fonts.text(Fonts.CAPTION_SIZE));
        graphics.setLineDashes();
    }

    public void line(double x1, double y1, double x2, double y2, ColorRole role) {
        graphics.setStroke(colors.get(role));
        graphics.setLineWidth(1);
        graphics.strokeLine(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
    }

    public void dashed(double x1, double y1, double x2, double y2, ColorRole role) {
        graphics.setLineDashes(4, 4);
        line(x1, y1, x2, y2, role);
        graphics.setLineDashes();
    }

    private static double crisp(double place) {
        return Math.floor(place) + 0.5;
    }

    /** A line through points, given as x and y in turn. */
    public void path(double[] points, double width, ColorRole role) {
        graphics.setStroke(colors.get(role));
        graphics.setLineWidth(width);
        graphics.beginPath();
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                graphics.moveTo(points[0], points[1]);
            } else {
                graphics.lineTo(points[i], points[i + 1]);
            }
        }
        graphics.stroke();
    }

    /** A disc that lets others shine through, with an edge of its own. */
    public void dot(double x, double y, double radius, ColorRole role) {
        Color color = colors.get(role);
        graphics.setFill(color.deriveColor(0, 1, 1, 0.45));
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setStroke(color);
        graphics.setLineWidth(1);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A ring around something that is selected. */
    public void ring(double x, double y, double radius) {
        graphics.setStroke(colors.get(ColorRole.ACCENT));
        graphics.setLineWidth(2);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    public void bar(double x, double y, double width, double height, ColorRole role, double strength) {
        graphics.setFill(colors.tint(role, ColorRole.SURFACE, strength));
        graphics.fillRect(x, y, width, height);
    }

    /** A filled area between corners. */
    public void area(double[] x, double[] y, ColorRole role, double strength) {
        graphics.setFill(colors.tint(role, ColorRole.SURFACE, strength));
        graphics.fillPolygon(x, y, x.length);
    }

    /** Words that end at a place. */
    public void wordsBefore(double x, double y, String words, ColorRole role) {
        words(x, y, words, role, TextAlignment.RIGHT);
    }

    /** Words that start at a place. */
    public void wordsFrom(double x, double y, String words, ColorRole role) {
        words(x, y, words, role, TextAlignment.LEFT);
    }

    /** Words around a place. */
    public void wordsAround(double x, double y, String words, ColorRole role) {
        words(x, y, words, role, TextAlignment.CENTER);
    }

    private void words(double x, double y, String words, ColorRole role, TextAlignment alignment) {
        graphics.setTextAlign(alignment);
        graphics.setFill(colors.get(role));
        graphics.fillText(words, x, y);
    }
}
