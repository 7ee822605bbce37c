package org.mnv4designer.designer.part.devices;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
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
        model.chosen().subscribe(any -> {
            markChosen();
            revealChosen();
        });
    }

    private void show() {
        List<DeviceReading> readings = model.readings();
        int before = row.getChildren().size();
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
        if (readings.size() != before) {
            revealChosen();
        }
    }

    private void revealChosen() {
        for (int i = 0; i < Math.min(row.getChildren().size(), model.readings().size()); i++) {
            if (isChosen(i)) {
                applyCss();
                layout();
                reveal(cells.get(i).getBoundsInParent());
            }
        }
    }

    /** Scrolls a part of the row into sight, unless it is there. */
    private void reveal(Bounds part) {
        double seen = getViewportBounds().getWidth();
        double hidden = row.getWidth() - seen;
        double offset = getHvalue() * hidden;
        boolean isSeen = part.getMinX() >= offset && part.getMaxX() <= offset + seen;
        if (hidden > 0 && !isSeen) {
            setHvalue(Math.max(0, Math.min(1, (part.getCenterX() - seen / 2) / hidden)));
        }
    }

    private boolean isChosen(int index) {
        return model.readings().get(index).id().equals(model.chosen().get());
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
            cells.get(i).pseudoClassStateChanged(SELECTED, isChosen(i));
        }
    }
}
