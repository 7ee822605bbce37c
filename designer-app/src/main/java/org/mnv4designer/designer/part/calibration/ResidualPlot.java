package org.mnv4designer.designer.part.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import org.mnv4designer.designer.kit.ChartRegion;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Pen;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.measure.latency.fit.Calibrated;

/**
 * Measured against predicted times on logarithmic axes: on the line they agree, the band around it holds four of five
 * predictions. A dot is what the profile says, a ring what it would say without the network's family.
 */
final class ResidualPlot extends ChartRegion {
    private static final double LEFT = 44;
    private static final double BOTTOM = 38;
    private static final double TOP = 24;
    private static final double RIGHT = 12;
    private static final double RADIUS = 3.5;
    private static final double NEAR = 12;
    private static final double BAND_STRENGTH = 0.14;

    private final Tooltip tooltip = new Tooltip();
    private final Text text;
    private Optional<Calibrated> shown = Optional.empty();
    private LogAxis axis = new LogAxis(1, 10);

    ResidualPlot(Text text) {
        this.text = text;
        setMinSize(260, 220);
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
        repaint();
    }

    private static DoubleStream values(Calibrated.Residual residual) {
        return DoubleStream.of(residual.measuredMs(), residual.fittedMs(), residual.heldOutMs())
                .filter(value -> value > 0 && value < Double.POSITIVE_INFINITY);
    }

    /** Where a share of the axis lies, from the left. */
    private double across(double share) {
        return LEFT + share * (getWidth() - LEFT - RIGHT);
    }

    /** Where a share of the axis lies, from the top. */
    private double down(double share) {
        return getHeight() - BOTTOM - share * (getHeight() - TOP - BOTTOM);
    }

    @Override
    protected void paint(Pen pen, double width, double height) {
        shown.ifPresent(calibrated -> {
            band(
                    pen,
                    axis.share(axis.low() * Math.exp(calibrated.profile().band().halfWidth())));
            axes(pen);
            pen.path(new double[] {across(0), down(0), across(1), down(1)}, 1.5, ColorRole.LINE_STRONG);
            calibrated.residuals().forEach(residual -> mark(pen, residual));
        });
    }

    /** @param reach of the band above and below the line of agreement, as a share of the axis */
    private void band(Pen pen, double reach) {
        double d = Math.min(1, reach);
        pen.area(
                new double[] {across(0), across(0), across(1 - d), across(1), across(1), across(d)},
                new double[] {down(0), down(d), down(1), down(1), down(1 - d), down(0)},
                ColorRole.ACCENT,
                BAND_STRENGTH);
    }

    private void axes(Pen pen) {
        for (double tick : axis.ticks()) {
            double share = axis.share(tick);
            pen.line(across(share), down(0), across(share), down(1), ColorRole.LINE);
            pen.line(across(0), down(share), across(1), down(share), ColorRole.LINE);
            pen.wordsAround(across(share), down(0) + 10, LogAxis.label(tick), ColorRole.MUTED);
            pen.wordsBefore(LEFT - 6, down(share), LogAxis.label(tick), ColorRole.MUTED);
        }
        pen.wordsAround(across(0.5), getHeight() - 8, text.calibrationMeasuredAxis(), ColorRole.MUTED);
        pen.wordsFrom(4, 8, text.calibrationPredictedAxis(), ColorRole.MUTED);
    }

    private void mark(Pen pen, Calibrated.Residual residual) {
        double x = across(axis.share(residual.measuredMs()));
        pen.ring(x, down(axis.share(residual.heldOutMs())), RADIUS + 1);
        pen.dot(x, down(axis.share(residual.fittedMs())), RADIUS, ColorRole.TEXT);
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
        double x = across(axis.share(residual.measuredMs()));
        return Math.min(
                at.distance(x, down(axis.share(residual.fittedMs()))),
                at.distance(x, down(axis.share(residual.heldOutMs()))));
    }
}
