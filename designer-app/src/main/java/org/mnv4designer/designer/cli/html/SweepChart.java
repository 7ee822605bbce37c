package org.mnv4designer.designer.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Svg;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Sweep;

/** Roofline time of peers relative to the design while the ridge point moves. */
final class SweepChart {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 360;
    private static final double LEFT = 56;
    private static final double TOP = 30;
    private static final double RIGHT = 820;
    private static final double BOTTOM = HEIGHT - 44;
    private static final double LABEL_HEIGHT = 15;

    private record Label(String words, String style, double y) {}

    private SweepChart() {}

    /** @param sweeps of the design, which is 1 throughout, and its peers, by name */
    static String of(Map<String, Sweep> sweeps) {
        Svg svg = new Svg(WIDTH, HEIGHT, "Roofline time relative to this design");
        Scale x = Scale.linear(0, RidgePoint.SWEEP_END, LEFT, RIGHT);
        double[] ratios = sweeps.values().stream()
                .flatMap(sweep -> sweep.points().stream())
                .mapToDouble(Sweep.Point::ratio)
                .sorted()
                .toArray();
        Scale y = Scale.logarithmic(ratios[0], ratios[ratios.length - 1], BOTTOM, TOP);
        axes(svg, x, y);
        List<Label> labels = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Sweep> sweep : new LinkedHashMap<>(sweeps).entrySet()) {
            String style = "line line" + number++;
            List<Sweep.Point> points = sweep.getValue().points();
            svg.path(coordinates(points, x, y), style, sweep.getKey());
            double end = points.get(points.size() - 1).ratio();
            labels.add(new Label(sweep.getKey() + "  " + Words.millis(end), style, y.at(end) + 4));
        }
        label(svg, labels);
        return svg.finish();
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
    private static void label(Svg svg, List<Label> labels) {
        labels.sort(Comparator.comparingDouble(Label::y));
        double free = TOP;
        for (int i = 0; i < labels.size(); i++) {
            double room = BOTTOM - (labels.size() - 1 - i) * LABEL_HEIGHT;
            double y = Math.min(room, Math.max(free, labels.get(i).y()));
            svg.words(
                    RIGHT + 10,
                    y,
                    labels.get(i).words(),
                    "end-label " + labels.get(i).style());
            free = y + LABEL_HEIGHT;
        }
    }

    private static void axes(Svg svg, Scale x, Scale y) {
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), TOP, x.at(tick), BOTTOM, "grid");
            svg.words(x.at(tick), BOTTOM + 16, Scale.label(tick), "tick middle");
        }
        for (double tick : y.ticks()) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), "grid");
            svg.words(LEFT - 8, y.at(tick) + 4, Scale.label(tick), "tick end");
        }
        for (RidgePoint point : RidgePoint.PUBLISHED) {
            svg.line(x.at(point.macsPerByte()), TOP, x.at(point.macsPerByte()), BOTTOM, "mark");
        }
        svg.words(x.at(RidgePoint.S23_CPU.macsPerByte()) + 4, TOP - 8, "Pixel 6 and S23 CPU", "tick");
        svg.words(x.at(RidgePoint.PIXEL_4_HEXAGON.macsPerByte()), TOP - 8, "Pixel 4 DSP", "tick middle");
        svg.words(x.at(RidgePoint.PIXEL_8_EDGETPU.macsPerByte()), TOP - 8, "Pixel 8 EdgeTPU", "tick middle");
        svg.words(RIGHT, BOTTOM + 34, "ridge point, MACs/byte", "tick end");
    }
}
