package org.mnv4designer.designer.part.devices;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** Filters above the table of devices: words, and the kind of processor. */
final class DevicesBar extends HBox {
    private final DevicesModel model;
    private final Text text;
    private final SegmentedButton kinds = new SegmentedButton();

    DevicesBar(DevicesModel model, Text text) {
        super(6);
        this.model = model;
        this.text = text;
        getStyleClass().add(Styles.VIEW_BAR);
        setAlignment(Pos.CENTER_LEFT);
        SearchField search = new SearchField(text.devicesFilter(), model.query());
        search.setId("devices-filter");
        search.setPrefWidth(200);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(search, gap, kinds);
        model.rows().subscribe(any -> showKinds());
    }

    private void showKinds() {
        if (kinds.getButtons().size() == model.processors().size() + 1) {
            return;
        }
        ToggleGroup group = new ToggleGroup();
        kinds.setToggleGroup(group);
        kinds.getButtons().setAll(kind(text.devicesAll(), Optional.empty()));
        model.processors()
                .forEach(name -> kinds.getButtons().add(kind(name.toUpperCase(Locale.ROOT), Optional.of(name))));
        kinds.getButtons().get(0).setSelected(true);
    }

    private ToggleButton kind(String label, Optional<String> processor) {
        ToggleButton button = new ToggleButton(label);
        button.setId("devices-kind-" + processor.orElse("all"));
        button.setOnAction(any -> {
            button.setSelected(true);
            model.processor().set(processor);
        });
        return button;
    }
}
