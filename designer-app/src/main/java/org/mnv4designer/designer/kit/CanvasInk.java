package org.mnv4designer.designer.kit;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.mnv4designer.designer.chart.Ink;
import org.mnv4designer.designer.chart.Symbol;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.PaintColors;

/** Draws charts on a canvas in the colours of the theme. */
final class CanvasInk implements Ink {
    private final GraphicsContext graphics;
    private final PaintColors colors;

    CanvasInk(GraphicsContext graphics, PaintColors colors) {
        this.graphics = graphics;
        this.colors = colors;
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFont(Fonts.text(Fonts.CAPTION_SIZE));
        graphics.setLineDashes();
    }

    /** The theme's role of the same name. */
    static ColorRole role(Tone tone) {
        return ColorRole.valueOf(tone.name());
    }

    private Color color(Tone tone) {
        return colors.get(role(tone));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Tone tone) {
        graphics.setStroke(color(tone));
        graphics.setLineWidth(1);
        graphics.strokeLine(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, Tone tone) {
        graphics.setLineDashes(4, 4);
        line(x1, y1, x2, y2, tone);
        graphics.setLineDashes();
    }

    private static double crisp(double place) {
        return Math.floor(place) + 0.5;
    }

    @Override
    public void path(double[] points, double width, Tone tone) {
        graphics.setStroke(color(tone));
        graphics.setLineWidth(width);
        trace(points);
        graphics.stroke();
    }

    @Override
    public void area(double[] corners, Tone tone, double strength) {
        graphics.setFill(color(tone).deriveColor(0, 1, 1, strength));
        trace(corners);
        graphics.fill();
    }

    private void trace(double[] points) {
        graphics.beginPath();
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                graphics.moveTo(points[0], points[1]);
            } else {
                graphics.lineTo(points[i], points[i + 1]);
            }
        }
    }

    @Override
    public void bar(double x, double y, double width, double height, Tone tone, double strength) {
        graphics.setFill(color(tone).deriveColor(0, 1, 1, strength));
        graphics.fillRect(x, y, Math.max(0, width), Math.max(0, height));
    }

    @Override
    public void mark(Symbol symbol, double x, double y, double radius, Tone tone, double opacity) {
        graphics.setFill(color(tone).deriveColor(0, 1, 1, opacity));
        graphics.setStroke(color(tone));
        graphics.setLineWidth(1);
        if (symbol == Symbol.CIRCLE) {
            graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            trace(symbol.corners(x, y, radius));
            graphics.closePath();
            graphics.fill();
            graphics.stroke();
        }
    }

    @Override
    public void ring(double x, double y, double radius) {
        graphics.setStroke(color(Tone.ACCENT));
        graphics.setLineWidth(2);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void words(double x, double y, String words, Anchor anchor, Tone tone) {
        graphics.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        graphics.setFill(color(tone));
        graphics.fillText(words, x, y);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(x, y, width, height);
        graphics.clip();
    }

    @Override
    public void unclip() {
        graphics.restore();
    }
}
