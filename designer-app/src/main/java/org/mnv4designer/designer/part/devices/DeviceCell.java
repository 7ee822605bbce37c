package org.mnv4designer.designer.part.devices;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** One device: its name, the estimate with its band, the change since the last edit, and a bar. */
final class DeviceCell extends VBox {
    private static final double SMALLEST_CHANGE = 5e-4;
    private static final double TOOLTIP_WIDTH = 560;

    private final Text text;
    private final Label name = label(Styles.CAPTION, Styles.MUTED);
    private final Label change = label(Styles.CAPTION, "change");
    private final Label value = label(Styles.FIGURE, "strong");
    private final Label band = label(Styles.CAPTION, Styles.MUTED);
    private final BandBar bar = new BandBar();
    private final Tooltip tooltip = new Tooltip();

    DeviceCell(Text text) {
        this.text = text;
        getStyleClass().add("device-cell");
        setFocusTraversable(true);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        Tooltip.install(this, tooltip);
        change.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(apart(name, change), apart(value, band), bar);
    }

    void show(DeviceReading reading) {
        name.setText(reading.name());
        showChange(reading);
        String details = DeviceDetails.of(reading, text);
        tooltip.setText(details);
        setAccessibleText(details);
        reading.latency()
                .asKnown()
                .ifPresentOrElse(known -> showKnown(reading, known), () -> showUnknown(reading.latency()));
    }

    private void showKnown(DeviceReading reading, Estimate.Known<Millis> known) {
        double scale = reading.scale();
        value.setText(Figures.millis(known.value().count()) + " " + text.unitMillis());
        value.pseudoClassStateChanged(Styles.INVALID, reading.missesTarget());
        band.setText(reading.measured()
                .map(measured -> text.devicesMeasured(Figures.millis(measured.millis())))
                .orElseGet(() -> text.devicesBand(
                        Figures.millis(known.low().count()),
                        Figures.millis(known.high().count()))));
        bar.setVisible(true);
        bar.show(
                known.value().count() / scale,
                known.low().count() / scale,
                known.high().count() / scale);
        reading.opened().ifPresent(opened -> bar.mark(opened / scale, "opened"));
        reading.measured().ifPresent(measured -> bar.mark(measured.millis() / scale, "measured"));
        reading.target().ifPresent(target -> bar.mark(target / scale, "target"));
    }

    private void showUnknown(Estimate<Millis> unknown) {
        value.setText("–");
        band.setText(unknown.reason());
        bar.setVisible(false);
    }

    private void showChange(DeviceReading reading) {
        double by = reading.change().orElse(0);
        boolean worthTelling = Math.abs(by) >= SMALLEST_CHANGE;
        change.setText(worthTelling ? (by < 0 ? "−" : "+") + Figures.millis(Math.abs(by)) : "");
        change.getStyleClass().removeAll(Styles.GOOD, Styles.BAD);
        if (worthTelling) {
            change.getStyleClass().add(by < 0 ? Styles.GOOD : Styles.BAD);
        }
    }

    private static HBox apart(Label left, Label right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(4, left, gap, right);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
