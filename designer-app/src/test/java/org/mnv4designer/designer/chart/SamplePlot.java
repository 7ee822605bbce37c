package org.mnv4designer.designer.chart;

import java.util.List;

/** Three points and a line, for tests. */
record SamplePlot(List<Spot> spots) implements Plot {
    static final SamplePlot THREE = new SamplePlot(List.of(
            new Spot("a", 1, 10, 4, "a: 1 ms, 10 %"),
            new Spot("b", 10, 50, 4, "b: 10 ms, 50 %"),
            new Spot("c", 100, 90, 6, "c: 100 ms, 90 %")));

    @Override
    public String title() {
        return "Sample <1>";
    }

    @Override
    public Axis across() {
        return Axis.logarithmic("ms", 1, 100);
    }

    @Override
    public Axis up() {
        return Axis.upTo("%", 100);
    }

    @Override
    public void paint(Frame frame, Ink ink) {
        ink.path(new double[] {frame.across(1), frame.up(10), frame.across(100), frame.up(90)}, 1.5, Tone.TEXT);
        for (Spot spot : spots) {
            ink.mark(Symbol.DIAMOND, frame.across(spot.x()), frame.up(spot.y()), spot.radius(), Tone.ACCENT, 0.5);
        }
    }

    @Override
    public DataTable data() {
        return new DataTable(
                List.of("name", "ms", "percent"),
                spots.stream()
                        .map(spot -> List.of(spot.id(), DataTable.cell(spot.x()), DataTable.cell(spot.y())))
                        .toList());
    }
}
