package org.mnv4designer.designer.cli.html;

import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Svg;
import org.mnv4designer.measure.roofline.Roof;

/** Operators by operational intensity and rate, both logarithmic, under the roof of a ridge point. */
final class RooflineChart {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 420;
    private static final double LEFT = 70;
    private static final double TOP = 16;
    private static final double RIGHT = WIDTH - 20;
    private static final double BOTTOM = HEIGHT - 46;
    private static final double LARGEST_DOT = 26;

    private RooflineChart() {}

    static String of(Roof roof) {
        Svg svg = new Svg(WIDTH, HEIGHT, "Operators under the roof");
        double leastIntensity = smallest(roof, true);
        Scale x = Scale.logarithmic(
                Math.min(leastIntensity, roof.ridge()), Math.max(largest(roof, true), roof.ridge() * 2), LEFT, RIGHT);
        Scale y = Scale.logarithmic(smallest(roof, false), Math.max(roof.peak(), largest(roof, false)), BOTTOM, TOP);
        axes(svg, x, y);
        double[] line = {
            x.at(x.low()), y.at(roof.at(x.low())), x.at(roof.ridge()), y.at(roof.peak()), RIGHT, y.at(roof.peak())
        };
        svg.path(aboveTheFloor(roof, x, y, line), "roof", "");
        svg.line(x.at(roof.ridge()), TOP, x.at(roof.ridge()), BOTTOM, "mark");
        svg.words(
                x.at(roof.ridge()) - 6,
                BOTTOM - 8,
                "ridge point " + Words.millis(roof.ridge()) + " MACs/byte",
                "tick end");
        for (Roof.Dot dot : roof.dots()) {
            svg.circle(
                    x.at(dot.intensity()),
                    y.at(dot.rate()),
                    Math.max(2.5, LARGEST_DOT * Math.sqrt(dot.share())),
                    "operator " + dot.bound().id(),
                    dot.operator() + ": " + Words.millis(dot.intensity()) + " MACs/byte, "
                            + Words.millis(dot.rate() / 1e9) + " GMAC/s, " + Words.percent(dot.share())
                            + " of the time");
        }
        return svg.finish();
    }

    /** The slope starts where it enters the picture. */
    private static double[] aboveTheFloor(Roof roof, Scale x, Scale y, double[] line) {
        if (roof.at(x.low()) >= y.low()) {
            return line;
        }
        double[] clipped = line.clone();
        clipped[0] = x.at(y.low() / roof.peak() * roof.ridge());
        clipped[1] = y.at(y.low());
        return clipped;
    }

    private static double smallest(Roof roof, boolean intensity) {
        return roof.dots().stream()
                .mapToDouble(dot -> intensity ? dot.intensity() : dot.rate())
                .min()
                .orElse(intensity ? 1 : roof.peak() / 10);
    }

    private static double largest(Roof roof, boolean intensity) {
        return roof.dots().stream()
                .mapToDouble(dot -> intensity ? dot.intensity() : dot.rate())
                .max()
                .orElse(roof.peak());
    }

    private static void axes(Svg svg, Scale x, Scale y) {
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), TOP, x.at(tick), BOTTOM, "grid");
            svg.words(x.at(tick), BOTTOM + 16, Scale.label(tick), "tick middle");
        }
        for (double tick : y.ticks()) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), "grid");
            svg.words(LEFT - 8, y.at(tick) + 4, Scale.label(tick / 1e9), "tick end");
        }
        svg.words(RIGHT, BOTTOM + 36, "operational intensity, MACs/byte", "tick end");
        svg.words(LEFT + 6, TOP + 8, "GMAC/s", "tick");
    }
}
