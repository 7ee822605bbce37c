package org.mnv4designer.designer.part.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.designer.theme.PaintedRegion;
import org.mnv4designer.measure.latency.fit.Calibrated;

/**
 * Measured against predicted times on logarithmic axes: on the line they agree, the band around it holds four of five
 * predictions. A dot is what the profile says, a ring what it would say without the network's family.
 */
final class ResidualPlot extends PaintedRegion {
    private static final double LEFT = 48;
    private static final double BOTTOM = 36;
    private static final double TOP = 8;
    private static final double RIGHT = 12;
    private static final double DOT = 7;
    private static final double NEAR = 12;
    private static final double BAND_STRENGTH = 0.14;

    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final Text text;
    private Optional<Calibrated> shown = Optional.empty();
    private LogAxis axis = new LogAxis(1, 10);

    ResidualPlot(Text text) {
        this.text = text;
        setMinSize(260, 220);
        setPrefSize(420, 340);
        getChildren().add(canvas);
        colorsProperty().subscribe(any -> draw());
        setOnMouseMoved(event -> point(new Point2D(event.getX(), event.getY())));
        setOnMouseExited(any -> Tooltip.uninstall(this, tooltip));
        setAccessibleText(text.calibrationPlot());
    }

    void show(Calibrated calibrated) {
        shown = Optional.of(calibrated);
        List<Calibrated.Residual> all = calibrated.residuals();
        axis = LogAxis.around(
                all.stream().flatMapToDouble(ResidualPlot::values).min().orElse(1),
                all.stream().flatMapToDouble(ResidualPlot::values).max().orElse(10));
        draw();
    }

    private static DoubleStream values(Calibrated.Residual residual) {
        return DoubleStream.of(residual.measuredMs(), residual.fittedMs(), residual.heldOutMs())
                .filter(value -> value > 0 && value < Double.POSITIVE_INFINITY);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double x(double value) {
        return LEFT + axis.share(value) * (canvas.getWidth() - LEFT - RIGHT);
    }

    private double y(double value) {
        return canvas.getHeight() - BOTTOM - axis.share(value) * (canvas.getHeight() - TOP - BOTTOM);
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        shown.ifPresent(calibrated -> {
            g.setFont(Font.font("Roboto", 11));
            grid(g);
            agreement(g, Math.exp(calibrated.profile().band().halfWidth()));
            axes(g);
            calibrated.residuals().forEach(residual -> mark(g, residual));
        });
    }

    private void grid(GraphicsContext g) {
        g.setStroke(colors().get(ColorRole.LINE));
        g.setLineWidth(1);
        for (double tick : axis.ticks()) {
            double x = Math.floor(x(tick)) + 0.5;
            double y = Math.floor(y(tick)) + 0.5;
            g.strokeLine(x, TOP, x, canvas.getHeight() - BOTTOM);
            g.strokeLine(LEFT, y, canvas.getWidth() - RIGHT, y);
        }
    }

    /** The line on which both times agree, and the band around it. */
    private void agreement(GraphicsContext g, double factor) {
        g.save();
        g.beginPath();
        g.rect(LEFT, TOP, canvas.getWidth() - LEFT - RIGHT, canvas.getHeight() - TOP - BOTTOM);
        g.clip();
        double low = axis.low();
        double high = axis.high();
        g.setFill(colors().tint(ColorRole.ACCENT, ColorRole.SURFACE, BAND_STRENGTH));
        g.fillPolygon(
                new double[] {x(low), x(high), x(high), x(low)},
                new double[] {y(low * factor), y(high * factor), y(high / factor), y(low / factor)},
                4);
        g.setStroke(colors().get(ColorRole.LINE_STRONG));
        g.setLineWidth(1.5);
        g.strokeLine(x(low), y(low), x(high), y(high));
        g.restore();
    }

    private void axes(GraphicsContext g) {
        g.setFill(colors().get(ColorRole.MUTED));
        for (double tick : axis.ticks()) {
            words(g, LogAxis.label(tick), x(tick), canvas.getHeight() - BOTTOM + 4, TextAlignment.CENTER, VPos.TOP);
            words(g, LogAxis.label(tick), LEFT - 6, y(tick), TextAlignment.RIGHT, VPos.CENTER);
        }
        double middle = (LEFT + canvas.getWidth() - RIGHT) / 2;
        words(g, text.calibrationMeasuredAxis(), middle, canvas.getHeight(), TextAlignment.CENTER, VPos.BOTTOM);
        g.save();
        g.translate(4, (canvas.getHeight() - BOTTOM) / 2);
        g.rotate(-90);
        words(g, text.calibrationPredictedAxis(), 0, 0, TextAlignment.CENTER, VPos.TOP);
        g.restore();
    }

    private static void words(
            GraphicsContext g, String words, double x, double y, TextAlignment alignment, VPos baseline) {
        g.setTextAlign(alignment);
        g.setTextBaseline(baseline);
        g.fillText(words, x, y);
    }

    private void mark(GraphicsContext g, Calibrated.Residual residual) {
        double x = x(residual.measuredMs());
        g.setStroke(colors().get(ColorRole.BLOCK_MQA));
        g.setLineWidth(1.5);
        g.strokeOval(x - DOT / 2, y(residual.heldOutMs()) - DOT / 2, DOT, DOT);
        g.setFill(colors().get(ColorRole.ACCENT));
        g.fillOval(x - DOT / 2, y(residual.fittedMs()) - DOT / 2, DOT, DOT);
    }

    /** Names the network under the pointer. */
    private void point(Point2D at) {
        Optional<Calibrated.Residual> nearest = shown.stream()
                .flatMap(calibrated -> calibrated.residuals().stream())
                .filter(residual -> distance(residual, at) < NEAR)
                .min(Comparator.comparingDouble(residual -> distance(residual, at)));
        Tooltip.uninstall(this, tooltip);
        nearest.ifPresent(residual -> {
            tooltip.setText(text.calibrationPoint(
                    residual.network(),
                    Figures.millis(residual.measuredMs()),
                    Figures.millis(residual.fittedMs()),
                    Figures.millis(residual.heldOutMs())));
            Tooltip.install(this, tooltip);
        });
    }

    private double distance(Calibrated.Residual residual, Point2D at) {
        double x = x(residual.measuredMs());
        return Math.min(at.distance(x, y(residual.fittedMs())), at.distance(x, y(residual.heldOutMs())));
    }
}
