package org.mnv4designer.designer.part.devices;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.kit.Tables;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.Bound;

/** The columns of the table of devices. */
final class DeviceColumns {
    private final DevicesModel model;
    private final Text text;
    private double longest;

    DeviceColumns(DevicesModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    /** Bars of all rows have one scale, logarithmic since a phone's CPU takes a thousand times as long as its NPU. */
    void scaleTo(List<DeviceRow> rows) {
        longest = rows.stream().mapToDouble(row -> row.reading().scale()).max().orElse(1);
    }

    List<TableColumn<DeviceRow, ?>> all() {
        return List.of(
                Tables.nodes(text.columnStrip(), 46, Ordered::byName, this::strip),
                Tables.words(text.calibrationDevice(), 150, row -> row.reading().name()),
                Tables.figures(text.unitMillis(), 62, DeviceRow::millis, Figures::millis),
                Tables.nodes(text.columnBand(), 130, Ordered::byTime, this::band),
                Tables.nodes(text.columnBound(), 170, Ordered::byTime, this::bound),
                Tables.figures(
                        text.columnMeasured(),
                        76,
                        row -> row.reading()
                                .measured()
                                .map(found -> found.millis())
                                .orElse(Double.NaN),
                        Figures::millis),
                Tables.figures(
                        text.columnChange(), 76, row -> row.reading().change().orElse(Double.NaN), this::signed),
                Tables.figures(
                        text.columnSinceOpened(), 88, row -> row.sinceOpened().orElse(Double.NaN), this::signed),
                Tables.words(text.columnNotSimplyRun(), 120, this::support),
                Tables.figures(
                        text.columnHeldOut(),
                        76,
                        row -> row.reading().heldOutError(),
                        value -> Figures.percent(value / 100)),
                Tables.words(
                        text.calibrationProcessor(), 56, row -> row.processor().toUpperCase(Locale.ROOT)),
                Tables.words(
                        text.calibrationRuntime(), 130, row -> row.reading().detail()));
    }

    /** A row that sorts by one of its values, for columns whose cells are nodes. */
    record Ordered(DeviceRow row, double rank) implements Comparable<Ordered> {
        static Ordered byName(DeviceRow row) {
            return new Ordered(row, row.shown() ? 0 : 1);
        }

        static Ordered byTime(DeviceRow row) {
            return new Ordered(row, row.millis());
        }

        @Override
        public int compareTo(Ordered other) {
            return Double.compare(rank, other.rank);
        }
    }

    private Node strip(Ordered cell) {
        CheckBox box = new CheckBox();
        box.setSelected(cell.row().shown());
        box.setAccessibleText(text.devicesInStrip(cell.row().reading().name()));
        box.setOnAction(any -> model.toggle(cell.row()));
        return box;
    }

    private Node band(Ordered cell) {
        DeviceReading reading = cell.row().reading();
        return reading.latency()
                .asKnown()
                .<Node>map(known -> bar(reading, known))
                .orElseGet(() -> {
                    Label reason = new Label(reading.latency().reason());
                    reason.getStyleClass().add(Styles.MUTED);
                    return reason;
                });
    }

    private BandBar bar(DeviceReading reading, Estimate.Known<Millis> known) {
        BandBar bar = new BandBar();
        bar.setPrefWidth(120);
        bar.show(
                share(known.value().count()),
                share(known.low().count()),
                share(known.high().count()));
        reading.opened().ifPresent(opened -> bar.mark(share(opened), "opened"));
        reading.measured().ifPresent(measured -> bar.mark(share(measured.millis()), "measured"));
        reading.target().ifPresent(target -> bar.mark(share(target), "target"));
        bar.setAccessibleText(text.devicesBand(
                Figures.millis(known.low().count()), Figures.millis(known.high().count())));
        return bar;
    }

    /** Three decades below the longest time are the start of a bar. */
    private double share(double millis) {
        double decades = Math.log10(Math.max(1e-9, millis) / longest);
        return Math.max(0, Math.min(1, 1 + decades / 3));
    }

    private Node bound(Ordered cell) {
        double total = cell.row().split().total();
        if (total <= 0) {
            return new Label("–");
        }
        String word = cell.row()
                .split()
                .bound()
                .map(bound -> text.devicesBound(
                        word(bound), Figures.percent(cell.row().split().of(bound) / total)))
                .orElse("–");
        SplitBar bar = new SplitBar(cell.row().split());
        bar.setPrefWidth(60);
        Label label = new Label(word, bar);
        label.setGraphicTextGap(6);
        return label;
    }

    private String word(Bound bound) {
        return switch (bound) {
            case COMPUTE -> text.boundCompute();
            case MEMORY -> text.boundMemory();
            case LAUNCH -> text.boundLaunch();
        };
    }

    private String support(DeviceRow row) {
        int count = row.reading().support().size();
        return count == 0
                ? ""
                : text.devicesFindings(
                        count, row.reading().support().get(0).support().outcome());
    }

    private String signed(double by) {
        OptionalDouble worthTelling = Math.abs(by) < 5e-4 ? OptionalDouble.empty() : OptionalDouble.of(by);
        return worthTelling.isEmpty() ? "" : (by < 0 ? "−" : "+") + Figures.millis(Math.abs(by));
    }
}
