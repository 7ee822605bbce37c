package org.mnv4designer.designer.cli.html;

import java.util.List;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Svg;
import org.mnv4designer.measure.memory.MemoryTimeline;

/** Live activations step by step, the peak marked. */
final class MemoryChart {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 300;
    private static final double LEFT = 56;
    private static final double TOP = 26;
    private static final double RIGHT = WIDTH - 10;
    private static final double BOTTOM = HEIGHT - 40;

    private MemoryChart() {}

    static String of(MemoryTimeline timeline, DataType type) {
        Svg svg = new Svg(WIDTH, HEIGHT, "Live activations by operator");
        List<MemoryTimeline.Step> steps = timeline.steps();
        Scale x = Scale.linear(0, Math.max(1, steps.size()), LEFT, RIGHT);
        Scale y = Scale.linear(timeline.peak() * type.bytes() / 1e6, BOTTOM, TOP);
        for (double tick : y.ticks()) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), "grid");
            svg.words(LEFT - 8, y.at(tick) + 4, Scale.label(tick), "tick end");
        }
        svg.words(LEFT - 8, TOP - 12, "MB", "tick end");
        for (int place = 0; place < steps.size(); place++) {
            MemoryTimeline.Step step = steps.get(place);
            double bytes = (double) step.elements() * type.bytes();
            double top = y.at(bytes / 1e6);
            String style = step.elements() == timeline.peak() ? "step peak" : "step";
            svg.rectangle(
                    x.at(place),
                    top,
                    x.at(place + 1) - x.at(place),
                    BOTTOM - top,
                    style,
                    step.operator() + ": " + Words.megabytes(bytes));
        }
        mark(svg, timeline, type, x, y);
        svg.words(RIGHT, BOTTOM + 30, "operators in order of execution", "tick end");
        x.ticks().stream()
                .filter(tick -> tick == Math.rint(tick))
                .forEach(tick -> svg.words(x.at(tick), BOTTOM + 16, Scale.label(tick), "tick middle"));
        return svg.finish();
    }

    private static void mark(Svg svg, MemoryTimeline timeline, DataType type, Scale x, Scale y) {
        int place = timeline.peakPlace();
        if (place < 0) {
            return;
        }
        double bytes = (double) timeline.peak() * type.bytes();
        double middle = (x.at(place) + x.at(place + 1)) / 2;
        boolean left = middle < WIDTH / 2;
        svg.words(
                middle + (left ? 6 : -6),
                y.at(bytes / 1e6) - 6,
                "peak " + Words.megabytes(bytes) + " at "
                        + timeline.steps().get(place).operator(),
                left ? "label strong" : "label strong end");
    }
}
