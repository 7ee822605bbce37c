package org.mnv4designer.designer.part.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.chart.Axis;
import org.mnv4designer.designer.chart.DataTable;
import org.mnv4designer.designer.chart.Frame;
import org.mnv4designer.designer.chart.Ink;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.chart.Spot;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.memory.MemoryTimeline;

/**
 * Live bytes as one bar for each operator, the peak marked.
 *
 * @param place that is looked at
 * @param selected ids of blocks
 */
record TimelinePlot(MemoryTimeline timeline, DataType precision, int place, Set<String> selected, Text text)
        implements Plot {
    private static final double MEBI = 1 << 20;

    @Override
    public String title() {
        return text.viewMemory() + " " + precision.id();
    }

    @Override
    public Axis across() {
        return Axis.linear(text.memoryOrder(), 0, timeline.steps().size())
                .labelled(tick -> tick == Math.rint(tick) ? Scale.label(tick) : "");
    }

    @Override
    public Axis up() {
        return Axis.upTo(text.memoryAxis(), mebibytes(timeline.peak()));
    }

    private double mebibytes(long elements) {
        return elements * precision.bytes() / MEBI;
    }

    @Override
    public void paint(Frame frame, Ink ink) {
        double width = frame.across(1) - frame.across(0);
        double gap = width > 4 ? 1 : 0;
        for (int i = 0; i < timeline.steps().size(); i++) {
            bar(frame, ink, i, Math.max(0.5, width - gap));
        }
        mark(frame, ink);
    }

    private void bar(Frame frame, Ink ink, int at, double width) {
        MemoryTimeline.Step step = timeline.steps().get(at);
        boolean peak = step.elements() == timeline.peak();
        boolean marked = selected.contains(step.block());
        Tone tone = peak ? Tone.BLOCK_CONVNEXT : marked ? Tone.ACCENT : Tone.BLOCK_FUSED;
        double top = frame.up(mebibytes(step.elements()));
        double strength = at == place || peak || marked ? 1 : 0.55;
        ink.bar(frame.across(at), top, width, frame.up(0) - top, tone, strength);
        if (at == place) {
            ink.bar(frame.across(at), frame.bottom() - 3, Math.max(2, width), 3, Tone.TEXT, 1);
        }
    }

    private void mark(Frame frame, Ink ink) {
        int at = timeline.peakPlace();
        double top = frame.up(mebibytes(timeline.peak())) - 8;
        String words =
                text.memoryPeak(bytes(timeline.peak()), timeline.steps().get(at).operator());
        if (frame.across(at) < (frame.left() + frame.right()) / 2) {
            ink.words(frame.across(at), top, words, Ink.Anchor.START, Tone.TEXT);
        } else {
            ink.words(frame.across(at + 1), top, words, Ink.Anchor.END, Tone.TEXT);
        }
    }

    private String bytes(long elements) {
        return Figures.bytes(elements * precision.bytes());
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < timeline.steps().size(); i++) {
            MemoryTimeline.Step step = timeline.steps().get(i);
            spots.add(new Spot(Integer.toString(i), i + 0.5, mebibytes(step.elements()), 1, words(i)));
        }
        return spots;
    }

    String words(int at) {
        MemoryTimeline.Step step = timeline.steps().get(at);
        return text.memoryStep(at + 1, timeline.steps().size(), step.operator(), bytes(step.elements()));
    }

    /** The bar above or below the pointer too. */
    @Override
    public Optional<Spot> spotAt(Frame frame, double x, double y) {
        int at = (int) Math.floor(frame.x().valueAt(x));
        return at < 0 || at >= timeline.steps().size() ? Optional.empty() : Optional.of(spots().get(at));
    }

    @Override
    public DataTable data() {
        List<List<String>> rows = new ArrayList<>();
        for (MemoryTimeline.Step step : timeline.steps()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    step.operator(),
                    step.block(),
                    Long.toString(step.elements() * precision.bytes())));
        }
        return new DataTable(List.of("step", "operator", "block", "live_bytes_" + precision.id()), rows);
    }
}
