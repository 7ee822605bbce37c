package org.mnv4designer.designer.part.roofline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.kit.ChartRegion;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Pen;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Sweep;

/** Roofline time of networks of the zoo relative to the design while the ridge point moves from 0 to 500. */
final class SweepChart extends ChartRegion {
    private static final double LEFT = 40;
    private static final double TOP = 18;
    private static final double RIGHT = 190;
    private static final double BOTTOM = 38;
    private static final double LABEL_HEIGHT = 15;
    private static final List<ColorRole> ROLES = List.of(
            ColorRole.BLOCK_FUSED,
            ColorRole.BLOCK_EXTRADW,
            ColorRole.BLOCK_CONVNEXT,
            ColorRole.BLOCK_FFN,
            ColorRole.BLOCK_HEAD);

    private record Label(String words, double y, ColorRole role) {}

    private final RooflineModel model;
    private final Text text;

    SweepChart(RooflineModel model, Text text) {
        this.model = model;
        this.text = text;
        model.picture().subscribe(any -> repaint());
    }

    @Override
    protected void paint(Pen pen, double width, double height) {
        model.picture()
                .get()
                .filter(picture -> !picture.sweeps().isEmpty())
                .ifPresent(picture -> paint(pen, picture, width, height));
    }

    private void paint(Pen pen, RooflinePicture picture, double width, double height) {
        double[] ratios = picture.sweeps().values().stream()
                .flatMap(sweep -> sweep.points().stream())
                .mapToDouble(Sweep.Point::ratio)
                .toArray();
        double low = java.util.Arrays.stream(ratios).min().orElse(1);
        double high = java.util.Arrays.stream(ratios).max().orElse(1);
        Scale x = Scale.linear(0, RidgePoint.SWEEP_END, LEFT, width - RIGHT);
        Scale y = Scale.logarithmic(Math.min(1, low), Math.max(1, high), height - BOTTOM, TOP);
        axes(pen, x, y);
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(text.rooflineThisDesign(), y.at(1), ColorRole.TEXT));
        pen.path(new double[] {x.from(), y.at(1), x.to(), y.at(1)}, 2.5, ColorRole.TEXT);
        int number = 0;
        for (Map.Entry<String, Sweep> peer : picture.sweeps().entrySet()) {
            ColorRole role = ROLES.get(number++ % ROLES.size());
            List<Sweep.Point> points = peer.getValue().points();
            pen.path(coordinates(points, x, y), 1.8, role);
            double end = points.get(points.size() - 1).ratio();
            labels.add(new Label(peer.getKey() + "  " + Figures.millis(end), y.at(end), role));
        }
        label(pen, labels, x.to() + 8, height - BOTTOM);
        double ridge = picture.roof().ridge();
        if (ridge <= RidgePoint.SWEEP_END) {
            pen.dashed(x.at(ridge), y.to(), x.at(ridge), y.from(), ColorRole.LINE_STRONG);
            pen.wordsAround(x.at(ridge), TOP - 9, text.rooflineRidgeMark(Figures.millis(ridge)), ColorRole.MUTED);
        }
    }

    private static double[] coordinates(List<Sweep.Point> points, Scale x, Scale y) {
        double[] coordinates = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = x.at(points.get(i).ridge());
            coordinates[2 * i + 1] = y.at(points.get(i).ratio());
        }
        return coordinates;
    }

    /** Names at the ends of the lines, moved apart where they would touch. */
    private static void label(Pen pen, List<Label> labels, double x, double bottom) {
        labels.sort(Comparator.comparingDouble(Label::y));
        double free = TOP;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double room = bottom - (labels.size() - 1 - i) * LABEL_HEIGHT;
            double y = Math.min(room, Math.max(free, label.y()));
            pen.bar(x, y - 4, 8, 8, label.role(), 1);
            pen.wordsFrom(x + 14, y, label.words(), ColorRole.TEXT);
            free = y + LABEL_HEIGHT;
        }
    }

    private void axes(Pen pen, Scale x, Scale y) {
        for (double tick : x.ticks()) {
            pen.line(x.at(tick), y.to(), x.at(tick), y.from(), ColorRole.LINE);
            pen.wordsAround(x.at(tick), y.from() + 11, Scale.label(tick), ColorRole.MUTED);
        }
        for (double tick : y.ticks()) {
            pen.line(x.from(), y.at(tick), x.to(), y.at(tick), ColorRole.LINE);
            pen.wordsBefore(x.from() - 6, y.at(tick), Scale.label(tick), ColorRole.MUTED);
        }
        pen.wordsBefore(x.to(), y.from() + 27, text.rooflineSweepAxis(), ColorRole.MUTED);
    }
}
