package org.mnv4designer.designer.part.memory;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.mnv4designer.designer.chart.Scale;
import org.mnv4designer.designer.kit.ChartRegion;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Pen;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.ColorRole;
import org.mnv4designer.measure.memory.MemoryTimeline;

/** Live bytes as one bar for each operator, the peak marked. A click or an arrow key goes to a step. */
final class TimelineChart extends ChartRegion {
    private static final double LEFT = 44;
    private static final double TOP = 24;
    private static final double RIGHT = 10;
    private static final double BOTTOM = 36;
    private static final double MEBI = 1 << 20;
    private static final int NOWHERE = -1;

    private final MemoryModel model;
    private final Text text;
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(NOWHERE);

    TimelineChart(MemoryModel model, Text text) {
        this.model = model;
        this.text = text;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text.viewMemory());
        model.picture().subscribe(any -> repaint());
        model.place().subscribe(any -> repaint());
        model.precision().subscribe(any -> repaint());
        model.selected().subscribe(any -> repaint());
        hovered.subscribe(any -> repaint());
        setOnMouseMoved(event -> hovered.set(placeAt(event)));
        setOnMouseExited(any -> hovered.set(NOWHERE));
        setOnMouseClicked(event -> {
            requestFocus();
            model.choose(placeAt(event));
        });
        setOnKeyPressed(this::walk);
    }

    /** The place under the mouse; -1 for none. */
    ReadOnlyIntegerProperty hovered() {
        return hovered.getReadOnlyProperty();
    }

    private void walk(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (by != 0) {
            model.choose(model.place().get() + by);
            event.consume();
        }
    }

    private Optional<MemoryTimeline> timeline() {
        return model.picture()
                .get()
                .map(MemoryPicture::timeline)
                .filter(timeline -> !timeline.steps().isEmpty());
    }

    private Scale across(MemoryTimeline timeline) {
        return Scale.linear(0, timeline.steps().size(), LEFT, getWidth() - RIGHT);
    }

    private int placeAt(MouseEvent event) {
        return timeline()
                .filter(timeline -> event.getX() >= LEFT && event.getX() < getWidth() - RIGHT)
                .map(timeline -> (int) across(timeline).valueAt(event.getX()))
                .orElse(NOWHERE);
    }

    @Override
    protected void paint(Pen pen, double width, double height) {
        timeline().ifPresent(timeline -> paint(pen, timeline, height));
    }

    private void paint(Pen pen, MemoryTimeline timeline, double height) {
        Scale x = across(timeline);
        Scale y = Scale.linear(mebibytes(timeline.peak()), height - BOTTOM, TOP);
        for (double tick : y.ticks()) {
            pen.line(x.from(), y.at(tick), x.to(), y.at(tick), ColorRole.LINE);
            pen.wordsBefore(x.from() - 6, y.at(tick), Scale.label(tick), ColorRole.MUTED);
        }
        pen.wordsFrom(4, TOP - 14, text.memoryAxis(), ColorRole.MUTED);
        List<MemoryTimeline.Step> steps = timeline.steps();
        for (int place = 0; place < steps.size(); place++) {
            bar(pen, place, steps.get(place), steps.get(place).elements() == timeline.peak(), x, y);
        }
        pen.line(x.from(), y.from(), x.to(), y.from(), ColorRole.LINE_STRONG);
        x.ticks().stream()
                .filter(tick -> tick == Math.rint(tick))
                .forEach(tick -> pen.wordsAround(x.at(tick), y.from() + 11, Scale.label(tick), ColorRole.MUTED));
        pen.wordsBefore(x.to(), y.from() + 26, text.memoryOrder(), ColorRole.MUTED);
        mark(pen, timeline, x, y);
    }

    private double mebibytes(long elements) {
        return elements * model.precision().get().bytes() / MEBI;
    }

    private void bar(Pen pen, int place, MemoryTimeline.Step step, boolean peak, Scale x, Scale y) {
        boolean selected = model.selected().getValue().contains(step.block());
        boolean looked = place == model.place().get() || place == hovered.get();
        ColorRole role = peak ? ColorRole.BLOCK_CONVNEXT : selected ? ColorRole.ACCENT : ColorRole.BLOCK_FUSED;
        double top = y.at(mebibytes(step.elements()));
        double gap = x.at(1) - x.at(0) > 4 ? 1 : 0;
        pen.bar(
                x.at(place),
                top,
                x.at(place + 1) - x.at(place) - gap,
                y.from() - top,
                role,
                looked || peak || selected ? 1 : 0.55);
        if (place == model.place().get()) {
            pen.bar(x.at(place), y.from() + 1, Math.max(2, x.at(place + 1) - x.at(place) - gap), 3, ColorRole.TEXT, 1);
        }
    }

    private void mark(Pen pen, MemoryTimeline timeline, Scale x, Scale y) {
        int place = timeline.peakPlace();
        double top = y.at(mebibytes(timeline.peak())) - 8;
        String words = text.memoryPeak(
                Figures.bytes(timeline.peak() * model.precision().get().bytes()),
                timeline.steps().get(place).operator());
        if (x.at(place) < (x.from() + x.to()) / 2) {
            pen.wordsFrom(x.at(place), top, words, ColorRole.TEXT);
        } else {
            pen.wordsBefore(x.at(place + 1), top, words, ColorRole.TEXT);
        }
    }
}
