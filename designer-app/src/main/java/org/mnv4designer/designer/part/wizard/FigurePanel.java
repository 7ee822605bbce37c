package org.mnv4designer.designer.part.wizard;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.session.NetworkFigures;
import org.mnv4designer.designer.session.NetworkFigures.Reading;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** The figures of the design that would be opened, on a device to choose. */
final class FigurePanel extends VBox {

    /** A device to choose. */
    record DeviceChoice(String id, String name) {}

    private static final String NONE = "–";

    private final Text text;
    private final StringProperty device;
    private final Label parameters = figure("new-parameters");
    private final Label macs = figure("new-macs");
    private final Label latency = figure("new-latency");
    private final Label accuracy = figure("new-accuracy");
    private Optional<NetworkFigures> shown = Optional.empty();

    FigurePanel(NewDesignModel model, List<DeviceChoice> devices, StringProperty device, Text text) {
        super(8);
        this.text = text;
        this.device = device;
        Label title = new Label(text.newFigures());
        title.getStyleClass().add(Styles.TITLE);
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        grid.addRow(0, name(text.newParameters()), parameters);
        grid.addRow(1, name(text.newMacs()), macs);
        grid.addRow(2, name(text.newLatency()), latency);
        grid.addRow(3, name(text.newAccuracy()), accuracy);
        getChildren().addAll(title, choice(devices), grid);
        getStyleClass().add(Styles.CARD);
        setMinWidth(300);
        setPrefWidth(300);
        model.answer().subscribe(answer -> {
            shown = answer.flatMap(Wish.Answer::figures);
            show();
        });
    }

    private static Label name(String words) {
        Label name = new Label(words);
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add(Styles.MUTED);
        return name;
    }

    private static Label figure(String id) {
        Label label = new Label(NONE);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    private ComboBox<DeviceChoice> choice(List<DeviceChoice> devices) {
        ComboBox<DeviceChoice> box = new ComboBox<>();
        box.setId("new-device");
        box.setAccessibleText(text.newDevice());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(devices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(DeviceChoice choice) {
                return Optional.ofNullable(choice).map(DeviceChoice::name).orElse("");
            }

            @Override
            public DeviceChoice fromString(String name) {
                throw new UnsupportedOperationException("devices are chosen, not typed: " + name);
            }
        });
        devices.stream()
                .filter(one -> one.id().equals(device.get()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().subscribe(chosen -> {
            Optional.ofNullable(chosen).ifPresent(one -> device.set(one.id()));
            show();
        });
        return box;
    }

    private void show() {
        parameters.setText(shown.map(known -> count(known.parameters())).orElse(NONE));
        macs.setText(shown.map(known -> count(known.macs())).orElse(NONE));
        latency.setText(
                shown.flatMap(known -> Optional.ofNullable(known.latency().get(device.get())))
                        .map(this::millis)
                        .orElse(NONE));
        accuracy.setText(shown.map(known -> points(known.topOne())).orElse(NONE));
    }

    private static String count(Reading reading) {
        return reading.isKnown()
                ? Figures.brief((long) reading.value()) + "  (" + Figures.exact((long) reading.value()) + ")"
                : NONE;
    }

    private String millis(Reading reading) {
        return words(
                reading,
                Figures.millis(reading.value()) + " ms",
                Figures.millis(reading.low()),
                Figures.millis(reading.high()));
    }

    private String points(Reading reading) {
        return words(
                reading,
                Figures.points(reading.value()) + " %",
                Figures.points(reading.low()),
                Figures.points(reading.high()));
    }

    private String words(Reading reading, String value, String low, String high) {
        return switch (reading.kind()) {
            case UNKNOWN -> NONE;
            case MEASURED -> text.newMeasured(value);
            case ESTIMATED, COUNTED -> text.newBand(value, low, high);
        };
    }
}
