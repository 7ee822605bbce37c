package org.mnv4designer.designer.part.devices;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mnv4designer.designer.text.Text;

/** One compact cell per device, side by side; a click or Enter chooses the device that other views use. */
public final class DeviceStripView extends ScrollPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final DeviceStripModel model;
    private final Text text;
    private final HBox row = new HBox();
    private final List<DeviceCell> cells = new ArrayList<>();

    public DeviceStripView(DeviceStripModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("device-strip");
        setContent(row);
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        model.readings().subscribe(this::show);
        model.chosen().subscribe(any -> markChosen());
    }

    private void show() {
        List<DeviceReading> readings = model.readings();
        while (cells.size() < readings.size()) {
            cells.add(cell(cells.size()));
        }
        for (int i = 0; i < readings.size(); i++) {
            cells.get(i).show(readings.get(i));
            cells.get(i).pseudoClassStateChanged(LAST, i == readings.size() - 1);
        }
        row.getChildren().setAll(cells.subList(0, readings.size()));
        setVisible(!readings.isEmpty());
        setManaged(!readings.isEmpty());
        markChosen();
    }

    private DeviceCell cell(int index) {
        DeviceCell cell = new DeviceCell(text);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setOnMouseClicked(any -> model.choose(index));
        cell.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.choose(index);
                event.consume();
            }
        });
        return cell;
    }

    private void markChosen() {
        for (int i = 0; i < model.readings().size(); i++) {
            boolean chosen = model.readings().get(i).id().equals(model.chosen().get());
            cells.get(i).pseudoClassStateChanged(SELECTED, chosen);
        }
    }
}
