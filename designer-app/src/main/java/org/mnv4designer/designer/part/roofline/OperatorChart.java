package org.mnv4designer.designer.part.roofline;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.MouseEvent;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.kit.ChartRegion;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Pen;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.roofline.Roof;

/** Operators by operational intensity and rate, both logarithmic, under the roof. A click selects the block. */
final class OperatorChart extends ChartRegion {
    private static final double LEFT = 52;
    private static final double TOP = 18;
    private static final double RIGHT = 16;
    private static final double BOTTOM = 38;
    private static final double LARGEST_DOT = 22;
    private static final double SMALLEST_DOT = 2.5;
    private static final double REACH = 12;

    private final RooflineModel model;
    private final Text text;
    private final ReadOnlyObjectWrapper<Optional<Roof.Dot>> hovered = new ReadOnlyObjectWrapper<>(Optional.empty());

    OperatorChart(RooflineModel model, Text text) {
        this.model = model;
        this.text = text;
        model.picture().subscribe(any -> repaint());
        model.selected().subscribe(any -> repaint());
        hovered.subscribe(any -> repaint());
        setOnMouseMoved(event -> hovered.set(nearest(event)));
        setOnMouseExited(any -> hovered.set(Optional.empty()));
        setOnMouseClicked(event -> nearest(event).ifPresent(dot -> model.select(dot.block())));
    }

    /** The operator under the mouse. */
    ReadOnlyObjectProperty<Optional<Roof.Dot>> hovered() {
        return hovered.getReadOnlyProperty();
    }

    private Optional<Roof> roof() {
        return model.picture()
                .get()
                .map(RooflinePicture::roof)
                .filter(roof -> !roof.dots().isEmpty());
    }

    private Scale across(Roof roof) {
        double low = Math.min(roof.ridge(), least(roof, Roof.Dot::intensity));
        double high = Math.max(2 * roof.ridge(), most(roof, Roof.Dot::intensity));
        return Scale.logarithmic(low, high, LEFT, getWidth() - RIGHT);
    }

    private Scale up(Roof roof) {
        double high = Math.max(roof.peak(), most(roof, Roof.Dot::rate));
        return Scale.logarithmic(least(roof, Roof.Dot::rate), high, getHeight() - BOTTOM, TOP);
    }

    private static DoubleStream values(Roof roof, ToDoubleFunction<Roof.Dot> value) {
        return roof.dots().stream().mapToDouble(value);
    }

    private static double least(Roof roof, ToDoubleFunction<Roof.Dot> value) {
        return values(roof, value).min().orElse(1);
    }

    private static double most(Roof roof, ToDoubleFunction<Roof.Dot> value) {
        return values(roof, value).max().orElse(1);
    }

    private Optional<Roof.Dot> nearest(MouseEvent event) {
        return roof().flatMap(roof -> {
            Scale x = across(roof);
            Scale y = up(roof);
            return roof.dots().stream()
                    .filter(dot -> distance(dot, x, y, event) < Math.max(REACH, radius(dot)))
                    .min((a, b) -> Double.compare(distance(a, x, y, event), distance(b, x, y, event)));
        });
    }

    private static double distance(Roof.Dot dot, Scale x, Scale y, MouseEvent event) {
        return Math.hypot(x.at(dot.intensity()) - event.getX(), y.at(dot.rate()) - event.getY());
    }

    private static double radius(Roof.Dot dot) {
        return Math.max(SMALLEST_DOT, LARGEST_DOT * Math.sqrt(dot.share()));
    }

    @Override
    protected void paint(Pen pen, double width, double height) {
        roof().ifPresent(roof -> {
            Scale x = across(roof);
            Scale y = up(roof);
            axes(pen, x, y);
            paintRoof(pen, roof, x, y);
            roof.dots().forEach(dot -> pen.dot(x.at(dot.intensity()), y.at(dot.rate()), radius(dot), role(dot)));
            roof.dots().stream()
                    .filter(dot -> isMarked(dot))
                    .forEach(dot -> pen.ring(x.at(dot.intensity()), y.at(dot.rate()), radius(dot) + 3));
        });
    }

    private boolean isMarked(Roof.Dot dot) {
        return model.selected().getValue().contains(dot.block())
                || hovered.get().filter(dot::equals).isPresent();
    }

    private static ColorRole role(Roof.Dot dot) {
        return dot.bound() == Bound.COMPUTE ? ColorRole.BLOCK_FUSED : ColorRole.BLOCK_CONVNEXT;
    }

    private void axes(Pen pen, Scale x, Scale y) {
        boolean timed = model.picture().get().filter(RooflinePicture::timed).isPresent();
        for (double tick : x.ticks()) {
            pen.line(x.at(tick), y.to(), x.at(tick), y.from(), ColorRole.LINE);
            pen.wordsAround(x.at(tick), y.from() + 11, Scale.label(tick), ColorRole.MUTED);
        }
        for (double tick : y.ticks()) {
            pen.line(x.from(), y.at(tick), x.to(), y.at(tick), ColorRole.LINE);
            pen.wordsBefore(x.from() - 6, y.at(tick), Scale.label(timed ? tick / 1e9 : 100 * tick), ColorRole.MUTED);
        }
        pen.wordsBefore(x.to(), y.from() + 27, text.rooflineIntensity(), ColorRole.MUTED);
        pen.wordsFrom(x.from(), TOP - 10, timed ? text.rooflineRate() : text.rooflineRateOfPeak(), ColorRole.MUTED);
    }

    private void paintRoof(Pen pen, Roof roof, Scale x, Scale y) {
        double start = Math.max(x.low(), y.low() / roof.peak() * roof.ridge());
        pen.path(
                new double[] {
                    x.at(start), y.at(roof.at(start)), x.at(roof.ridge()), y.at(roof.peak()), x.to(), y.at(roof.peak())
                },
                2,
                ColorRole.TEXT);
        pen.dashed(x.at(roof.ridge()), y.at(roof.peak()), x.at(roof.ridge()), y.from(), ColorRole.LINE_STRONG);
        pen.wordsBefore(
                x.at(roof.ridge()) - 5,
                y.from() - 9,
                text.rooflineRidgeMark(Figures.millis(roof.ridge())),
                ColorRole.MUTED);
    }
}
