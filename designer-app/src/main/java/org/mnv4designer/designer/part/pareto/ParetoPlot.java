package org.mnv4designer.designer.part.pareto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.designer.chart.Axis;
import org.mnv4designer.designer.chart.DataTable;
import org.mnv4designer.designer.chart.Frame;
import org.mnv4designer.designer.chart.Ink;
import org.mnv4designer.designer.chart.PlacedLabels;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.part.pareto.ParetoPicture.Entry;
import org.mnv4designer.designer.part.pareto.ParetoPicture.Kind;
import org.mnv4designer.designer.session.NetworkFigures;
import org.mnv4designer.designer.session.NetworkFigures.Reading;
import org.mnv4designer.designer.text.Text;

/**
 * Accuracy against one axis. Hollow points are estimated in one of their figures, full ones are published or counted in both.
 *
 * @param points of entries that are shown and known in both figures
 */
record ParetoPlot(List<Point> points, ParetoAxis kind, boolean logarithmic, String device, Text text) implements Plot {
    private static final double SMALL = 4;
    private static final double LARGE = 7;
    private static final double TRAIL = 2.5;

    /** An entry with its two figures. */
    record Point(Entry entry, Reading cost, Reading topOne) {
        boolean isMeasured() {
            return cost.kind() != NetworkFigures.Kind.ESTIMATED && topOne.kind() == NetworkFigures.Kind.MEASURED;
        }

        boolean is(Kind kind) {
            return entry.kind() == kind;
        }

        double radius() {
            return switch (entry.kind()) {
                case PUBLISHED -> SMALL;
                case OPEN -> LARGE;
                case STEP -> TRAIL;
            };
        }
    }

    static Optional<Point> point(Entry entry, ParetoAxis kind, String device) {
        return kind.of(entry.figures(), device)
                .filter(Reading::isKnown)
                .filter(any -> entry.figures().topOne().isKnown())
                .map(cost -> new Point(entry, cost, entry.figures().topOne()));
    }

    @Override
    public String title() {
        return text.viewPareto() + " " + (kind == ParetoAxis.LATENCY ? device : kind.title(text));
    }

    @Override
    public Axis across() {
        double low = points.stream().mapToDouble(p -> p.cost().value()).min().orElse(kind.unit());
        double high = points.stream().mapToDouble(p -> p.cost().value()).max().orElse(2 * kind.unit());
        String title = kind == ParetoAxis.LATENCY ? text.paretoLatencyOn(device) : kind.title(text);
        Axis axis = logarithmic
                ? Axis.logarithmic(title, Math.max(low, Double.MIN_NORMAL) / kind.unit(), high / kind.unit())
                : Axis.upTo(title, high / kind.unit());
        return axis.labelled(Scale::label);
    }

    @Override
    public Axis up() {
        double low = points.stream().mapToDouble(p -> p.topOne().value()).min().orElse(60);
        double high = points.stream().mapToDouble(p -> p.topOne().value()).max().orElse(80);
        return Axis.linear(text.paretoTopOne(), Math.floor(low - 1), Math.ceil(high + 1));
    }

    private double x(Frame frame, Point point) {
        return frame.across(point.cost().value() / kind.unit());
    }

    private static double y(Frame frame, Point point) {
        return frame.up(point.topOne().value());
    }

    @Override
    public void paint(Frame frame, Ink ink) {
        front(frame, ink);
        trails(frame, ink);
        points.forEach(point -> ink.mark(
                point.entry().family().symbol(),
                x(frame, point),
                y(frame, point),
                point.radius(),
                point.entry().family().tone(),
                point.isMeasured() || point.is(Kind.OPEN) ? 0.75 : 0.12));
        labels(frame, ink);
    }

    /** Points than which none is both cheaper and more accurate, from the cheapest on. */
    List<Point> best() {
        List<Point> best = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        List<Point> cheapestFirst = points.stream()
                .filter(point -> !point.is(Kind.STEP))
                .sorted(Comparator.comparingDouble((Point point) -> point.cost().value())
                        .thenComparing(point -> -point.topOne().value()))
                .toList();
        for (Point point : cheapestFirst) {
            if (point.topOne().value() > reached) {
                reached = point.topOne().value();
                best.add(point);
            }
        }
        return best;
    }

    private void front(Frame frame, Ink ink) {
        List<Point> best = best();
        if (best.isEmpty()) {
            return;
        }
        double[] steps = new double[4 * best.size()];
        for (int i = 0; i < best.size(); i++) {
            steps[4 * i] = x(frame, best.get(i));
            steps[4 * i + 1] = y(frame, best.get(Math.max(0, i - 1)));
            steps[4 * i + 2] = steps[4 * i];
            steps[4 * i + 3] = y(frame, best.get(i));
        }
        ink.path(steps, 1.2, Tone.LINE_STRONG);
    }

    private void trails(Frame frame, Ink ink) {
        Map<String, List<Point>> trails = new LinkedHashMap<>();
        points.stream()
                .filter(point -> !point.is(Kind.PUBLISHED))
                .forEach(point -> trails.computeIfAbsent(point.entry().of(), any -> new ArrayList<>())
                        .add(point));
        for (List<Point> trail : trails.values()) {
            double[] line = new double[2 * trail.size()];
            for (int i = 0; i < trail.size(); i++) {
                line[2 * i] = x(frame, trail.get(i));
                line[2 * i + 1] = y(frame, trail.get(i));
            }
            ink.path(line, 1.2, Tone.ACCENT);
        }
    }

    /** Open designs first, then those at the front, then the others as far as there is room. */
    private void labels(Frame frame, Ink ink) {
        PlacedLabels labels = new PlacedLabels(frame);
        points.forEach(point -> labels.keepFree(x(frame, point), y(frame, point), point.radius()));
        List<Point> order =
                new ArrayList<>(points.stream().filter(p -> p.is(Kind.OPEN)).toList());
        order.addAll(best());
        order.addAll(points);
        List<String> named = new ArrayList<>();
        for (Point point : order) {
            if (!point.is(Kind.STEP) && !named.contains(point.entry().id())) {
                named.add(point.entry().id());
                labels.write(
                        ink,
                        x(frame, point),
                        y(frame, point),
                        point.radius(),
                        shortName(point.entry()),
                        point.is(Kind.OPEN) ? Tone.TEXT : Tone.MUTED);
            }
        }
    }

    private static String shortName(Entry entry) {
        return entry.title().replace("MobileNetV4", "MNv4").replaceAll(" \\((timm|TensorFlow)\\)", "");
    }

    /** The bands, as thin whiskers. */
    @Override
    public void detail(Frame frame, Ink ink, Spot spot) {
        points.stream().filter(point -> point.entry().id().equals(spot.id())).forEach(point -> {
            double x = x(frame, point);
            double y = y(frame, point);
            double unit = kind.unit();
            ink.path(
                    new double[] {
                        frame.across(point.cost().low() / unit),
                        y,
                        frame.across(point.cost().high() / unit),
                        y
                    },
                    1.5,
                    Tone.TEXT);
            ink.path(
                    new double[] {
                        x,
                        frame.up(point.topOne().low()),
                        x,
                        frame.up(point.topOne().high())
                    },
                    1.5,
                    Tone.TEXT);
        });
    }

    @Override
    public List<Spot> spots() {
        return points.stream()
                .sorted(Comparator.comparingDouble(point -> point.cost().value()))
                .map(point -> new Spot(
                        point.entry().id(),
                        point.cost().value() / kind.unit(),
                        point.topOne().value(),
                        point.radius(),
                        words(point)))
                .toList();
    }

    private String words(Point point) {
        String title = point.is(Kind.STEP)
                ? text.paretoEarlier(point.entry().title())
                : point.entry().title();
        String cost = kind.figure(point.cost().value())
                + ground(
                        point.cost(),
                        kind.figure(point.cost().low()),
                        kind.figure(point.cost().high()));
        Reading topOne = point.topOne();
        String accuracy = text.paretoPercent(percent(topOne.value()))
                + ground(topOne, percent(topOne.low()), percent(topOne.high()));
        return text.paretoPoint(
                title, cost, accuracy, point.entry().figures().recipe().id());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String ground(Reading reading, String low, String high) {
        return switch (reading.kind()) {
            case MEASURED -> " " + text.paretoMeasured(reading.ground());
            case ESTIMATED -> " " + text.paretoEstimated(low, high);
            case COUNTED, UNKNOWN -> "";
        };
    }

    @Override
    public DataTable data() {
        String cost = kind.name().toLowerCase(Locale.ROOT);
        return new DataTable(
                List.of(
                        "network",
                        "kind",
                        "family",
                        cost,
                        cost + "_low",
                        cost + "_high",
                        cost + "_is",
                        "top1",
                        "top1_low",
                        "top1_high",
                        "top1_is",
                        "recipe"),
                points.stream().map(ParetoPlot::row).toList());
    }

    private static List<String> row(Point point) {
        return List.of(
                point.entry().title(),
                lower(point.entry().kind()),
                lower(point.entry().family()),
                DataTable.cell(point.cost().value()),
                DataTable.cell(point.cost().low()),
                DataTable.cell(point.cost().high()),
                lower(point.cost().kind()),
                DataTable.cell(point.topOne().value()),
                DataTable.cell(point.topOne().low()),
                DataTable.cell(point.topOne().high()),
                lower(point.topOne().kind()),
                point.entry().figures().recipe().id());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
