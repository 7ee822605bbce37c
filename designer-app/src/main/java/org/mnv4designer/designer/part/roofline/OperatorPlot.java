package org.mnv4designer.designer.part.roofline;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.mnv4designer.designer.chart.Axis;
import org.mnv4designer.designer.chart.DataTable;
import org.mnv4designer.designer.chart.Frame;
import org.mnv4designer.designer.chart.Ink;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.chart.Symbol;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.latency.Bound;
import org.mnv4designer.measure.roofline.Roof;

/** Operators by operational intensity and rate, both logarithmic, under the device's roof and those of others. */
record OperatorPlot(RooflinePicture picture, Text text) implements Plot {
    private static final double LARGEST_DOT = 22;
    private static final double SMALLEST_DOT = 2.5;
    private static final double OPACITY = 0.45;
    private static final double GIGA = 1e9;

    @Override
    public String title() {
        return text.viewRoofline() + " " + picture.device();
    }

    private Roof roof() {
        return picture.roof();
    }

    @Override
    public Axis across() {
        double low = Math.min(roof().ridge(), values(Roof.Dot::intensity).min().orElse(1));
        double high =
                Math.max(2 * roof().ridge(), values(Roof.Dot::intensity).max().orElse(1));
        for (RooflinePicture.Other other : picture.others()) {
            high = Math.max(high, 2 * other.roof().ridge());
        }
        return Axis.logarithmic(text.rooflineIntensity(), low, high);
    }

    @Override
    public Axis up() {
        double high = Stream.concat(Stream.of(roof()), picture.others().stream().map(RooflinePicture.Other::roof))
                .mapToDouble(Roof::peak)
                .max()
                .orElse(1);
        String title = picture.timed() ? text.rooflineRate() : text.rooflineRateOfPeak();
        return Axis.logarithmic(
                        title,
                        values(Roof.Dot::rate).min().orElse(1),
                        Math.max(high, values(Roof.Dot::rate).max().orElse(1)))
                .labelled(rate -> Scale.label(shown(rate)));
    }

    private double shown(double rate) {
        return picture.timed() ? rate / GIGA : 100 * rate;
    }

    private DoubleStream values(ToDoubleFunction<Roof.Dot> value) {
        return roof().dots().stream().mapToDouble(value);
    }

    @Override
    public void paint(Frame frame, Ink ink) {
        for (int i = 0; i < picture.others().size(); i++) {
            RooflinePicture.Other other = picture.others().get(i);
            line(frame, ink, other.roof(), 1.5, Palette.tone(i));
            ink.words(frame.right() - 6, frame.up(other.roof().peak()) - 8, other.device(), Ink.Anchor.END, Tone.MUTED);
        }
        line(frame, ink, roof(), 2, Tone.TEXT);
        double ridge = frame.across(roof().ridge());
        ink.dashed(ridge, frame.up(roof().peak()), ridge, frame.bottom(), Tone.LINE_STRONG);
        roof().dots()
                .forEach(dot -> ink.mark(
                        Symbol.CIRCLE,
                        frame.across(dot.intensity()),
                        frame.up(dot.rate()),
                        radius(dot),
                        tone(dot),
                        OPACITY));
        ink.words(
                ridge - 5,
                frame.bottom() - 9,
                text.rooflineRidgeMark(Figures.millis(roof().ridge())),
                Ink.Anchor.END,
                Tone.MUTED);
    }

    private static void line(Frame frame, Ink ink, Roof roof, double width, Tone tone) {
        double start = Math.min(frame.x().low(), roof.ridge());
        double end = Math.max(frame.x().high(), roof.ridge());
        ink.path(
                new double[] {
                    frame.across(start),
                    frame.up(roof.at(start)),
                    frame.across(roof.ridge()),
                    frame.up(roof.peak()),
                    frame.across(end),
                    frame.up(roof.peak())
                },
                width,
                tone);
    }

    private static double radius(Roof.Dot dot) {
        return Math.max(SMALLEST_DOT, LARGEST_DOT * Math.sqrt(dot.share()));
    }

    private static Tone tone(Roof.Dot dot) {
        return dot.bound() == Bound.COMPUTE ? Tone.BLOCK_FUSED : Tone.BLOCK_CONVNEXT;
    }

    @Override
    public List<Spot> spots() {
        return roof().dots().stream()
                .map(dot -> new Spot(dot.operator(), dot.intensity(), dot.rate(), radius(dot), words(dot)))
                .toList();
    }

    private String words(Roof.Dot dot) {
        String rate = Figures.millis(shown(dot.rate())) + " " + up().title();
        return text.rooflineDot(
                dot.operator(), Figures.millis(dot.intensity()), rate, Figures.percent(dot.share()), bound(dot));
    }

    private String bound(Roof.Dot dot) {
        return dot.bound() == Bound.COMPUTE ? text.boundCompute() : text.boundMemory();
    }

    @Override
    public DataTable data() {
        return new DataTable(
                List.of(
                        "operator",
                        "block",
                        "macs_per_byte",
                        picture.timed() ? "macs_per_second" : "share_of_peak",
                        "share_of_time",
                        "bound"),
                roof().dots().stream()
                        .map(dot -> List.of(
                                dot.operator(),
                                dot.block(),
                                DataTable.cell(dot.intensity()),
                                DataTable.cell(dot.rate()),
                                DataTable.cell(dot.share()),
                                dot.bound().id()))
                        .toList());
    }
}
