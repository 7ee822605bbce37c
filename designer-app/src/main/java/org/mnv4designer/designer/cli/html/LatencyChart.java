package org.mnv4designer.designer.cli.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Svg;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.latency.Provenance;

/** Latency by device: a dot in its band, a diamond for what was published, and the ground of each estimate. */
final class LatencyChart {
    private static final double WIDTH = 1040;
    private static final double ROW = 24;
    private static final double TOP = 30;
    private static final double LEFT = 200;
    private static final double RIGHT = 640;

    private LatencyChart() {}

    static String of(List<DeviceReport> devices) {
        double bottom = TOP + devices.size() * ROW;
        Svg svg = new Svg(WIDTH, bottom + 6, "Latency by device");
        DoubleStream values = devices.stream().flatMapToDouble(LatencyChart::values);
        double[] sorted = values.sorted().toArray();
        Scale scale = sorted.length == 0
                ? Scale.logarithmic(0.1, 100, LEFT, RIGHT)
                : Scale.logarithmic(sorted[0], sorted[sorted.length - 1], LEFT, RIGHT);
        for (double tick : scale.ticks()) {
            svg.line(scale.at(tick), TOP - 6, scale.at(tick), bottom, "grid");
            svg.words(scale.at(tick), TOP - 12, Scale.label(tick), "tick middle");
        }
        svg.words(LEFT - 10, TOP - 12, "ms, logarithmic", "tick end");
        svg.words(RIGHT + 16, TOP - 12, "estimate and 80 % band, ms", "tick");
        svg.words(WIDTH, TOP - 12, "fitted to n, held-out error", "tick end");
        for (int i = 0; i < devices.size(); i++) {
            row(svg, devices.get(i), scale, TOP + i * ROW + ROW / 2);
        }
        return svg.finish();
    }

    private static DoubleStream values(DeviceReport device) {
        DoubleStream measured =
                device.measured().stream().mapToDouble(m -> m.time().count());
        return DoubleStream.concat(
                measured,
                device.estimate().time().asKnown().stream()
                        .flatMapToDouble(known -> DoubleStream.of(
                                known.low().count(), known.high().count())));
    }

    private static void row(Svg svg, DeviceReport device, Scale scale, double y) {
        svg.words(LEFT - 10, y + 4, device.device().profile().name(), "label end");
        Optional<Estimate.Known<Millis>> time = device.estimate().time().asKnown();
        time.ifPresentOrElse(
                known -> known(svg, known, scale, y),
                () -> svg.words(
                        LEFT + 6,
                        y + 4,
                        Words.cut("none: " + device.estimate().time().reason(), 74),
                        "muted"));
        device.measured().ifPresent(published -> {
            double x = scale.at(published.time().count());
            double[] diamond = {x, y - 6, x + 5, y, x, y + 6, x - 5, y, x, y - 6};
            svg.path(
                    diamond,
                    "published",
                    "published: " + Words.millis(published.time().count()) + " ms, " + published.source());
        });
        Provenance ground = device.device().profile().provenance();
        svg.words(
                WIDTH,
                y + 4,
                String.format(Locale.ROOT, "n = %d, %.1f %%", ground.n(), ground.heldOutMape()),
                "muted end");
    }

    private static void known(Svg svg, Estimate.Known<Millis> known, Scale scale, double y) {
        String band = Words.millis(known.low().count()) + " to "
                + Words.millis(known.high().count());
        String value = Words.millis(known.value().count());
        double from = scale.at(known.low().count());
        svg.rectangle(
                from,
                y - 4,
                scale.at(known.high().count()) - from,
                8,
                "band",
                value + " ms, 80 % band " + band + " ms");
        svg.circle(scale.at(known.value().count()), y, 4.5, "dot", known.source());
        svg.words(RIGHT + 52, y + 4, value, "label strong end");
        svg.words(RIGHT + 62, y + 4, band, "muted");
    }
}
