package org.mnv4designer.designer.part.roofline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mnv4designer.designer.chart.Axis;
import org.mnv4designer.designer.chart.DataTable;
import org.mnv4designer.designer.chart.EndLabels;
import org.mnv4designer.designer.chart.Frame;
import org.mnv4designer.designer.chart.Ink;
import org.mnv4designer.designer.chart.Margins;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.roofline.RidgePoint;
import org.mnv4designer.measure.roofline.Sweep;

/** Roofline time of networks of the zoo relative to the design while the ridge point moves from 0 to 500. */
record SweepPlot(RooflinePicture picture, Text text) implements Plot {
    private static final double RIGHT = 190;
    private static final int SPOT_EVERY = 10;

    @Override
    public String title() {
        return text.rooflineSweep() + " " + picture.device();
    }

    @Override
    public Axis across() {
        return Axis.linear(text.rooflineSweepAxis(), 0, RidgePoint.SWEEP_END);
    }

    @Override
    public Axis up() {
        double[] ratios = picture.sweeps().values().stream()
                .flatMap(sweep -> sweep.points().stream())
                .mapToDouble(Sweep.Point::ratio)
                .toArray();
        return Axis.logarithmic(
                text.rooflineSweepRatio(),
                Math.min(1, Arrays.stream(ratios).min().orElse(1)),
                Math.max(1, Arrays.stream(ratios).max().orElse(1)));
    }

    @Override
    public Margins margins() {
        return Margins.USUAL.withRight(RIGHT);
    }

    @Override
    public void paint(Frame frame, Ink ink) {
        ink.path(new double[] {frame.left(), frame.up(1), frame.right(), frame.up(1)}, 2.5, Tone.TEXT);
        int number = 0;
        for (Sweep sweep : picture.sweeps().values()) {
            ink.path(coordinates(sweep.points(), frame), 1.8, Palette.tone(number++));
        }
        double ridge = frame.across(picture.roof().ridge());
        ink.dashed(ridge, frame.top(), ridge, frame.bottom(), Tone.LINE_STRONG);
        ink.words(
                ridge + 5,
                frame.bottom() - 9,
                text.rooflineRidgeMark(Figures.millis(picture.roof().ridge())),
                Ink.Anchor.START,
                Tone.MUTED);
    }

    private static double[] coordinates(List<Sweep.Point> points, Frame frame) {
        double[] coordinates = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = frame.across(points.get(i).ridge());
            coordinates[2 * i + 1] = frame.up(points.get(i).ratio());
        }
        return coordinates;
    }

    @Override
    public void annotate(Frame frame, Ink ink) {
        List<EndLabels.Label> labels = new ArrayList<>();
        labels.add(new EndLabels.Label(text.rooflineThisDesign(), 1, Tone.TEXT));
        int number = 0;
        for (Map.Entry<String, Sweep> peer : picture.sweeps().entrySet()) {
            List<Sweep.Point> points = peer.getValue().points();
            double end = points.get(points.size() - 1).ratio();
            labels.add(new EndLabels.Label(peer.getKey() + "  " + Figures.millis(end), end, Palette.tone(number++)));
        }
        new EndLabels(labels).draw(frame, ink);
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        picture.sweeps().forEach((name, sweep) -> {
            for (int i = 0; i < sweep.points().size(); i += SPOT_EVERY) {
                Sweep.Point point = sweep.points().get(i);
                spots.add(new Spot(
                        name + "@" + i,
                        point.ridge(),
                        point.ratio(),
                        1,
                        text.rooflineSweepSpot(name, Figures.millis(point.ratio()), Figures.millis(point.ridge()))));
            }
        });
        return spots;
    }

    @Override
    public DataTable data() {
        List<String> header = new ArrayList<>(List.of("macs_per_byte"));
        header.addAll(picture.sweeps().keySet());
        List<Sweep> sweeps = List.copyOf(picture.sweeps().values());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0;
                i
                        < sweeps.stream()
                                .mapToInt(sweep -> sweep.points().size())
                                .min()
                                .orElse(0);
                i++) {
            List<String> row = new ArrayList<>();
            row.add(DataTable.cell(sweeps.get(0).points().get(i).ridge()));
            for (Sweep sweep : sweeps) {
                row.add(DataTable.cell(sweep.points().get(i).ratio()));
            }
            rows.add(row);
        }
        return new DataTable(header, rows);
    }
}
