package org.mnv4designer.designer.shell.preference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.DeviceProfile;

/** Which devices show, by kind of processor. */
final class DevicesPage extends VBox {
    private final ObjectProperty<List<String>> draft;
    private final ShownDevices devices;

    DevicesPage(ObjectProperty<List<String>> draft, ShownDevices devices, Estimators estimators, Text text) {
        super(8);
        this.draft = draft;
        this.devices = devices;
        Label what = new Label(text.preferencesShownDevices());
        what.setWrapText(true);
        VBox list = new VBox(4);
        Map<String, List<DeviceProfile>> kinds = estimators.devices().all().stream()
                .map(device -> device.profile())
                .collect(Collectors.groupingBy(DeviceProfile::processor, TreeMap::new, Collectors.toList()));
        kinds.forEach((processor, profiles) -> {
            Label title = new Label(processor.toUpperCase(Locale.ROOT));
            title.getStyleClass().add(Styles.TITLE);
            list.getChildren().add(title);
            profiles.forEach(profile -> list.getChildren().add(box(profile)));
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(what, scroll);
    }

    private Node box(DeviceProfile device) {
        CheckBox box = new CheckBox(device.name() + "  ("
                + device.precision().name().toLowerCase(Locale.ROOT) + ", " + device.runtime() + ")");
        draft.subscribe(now -> box.setSelected(devices.shows(device.id(), now)));
        box.setOnAction(any -> toggle(device.id(), box.isSelected()));
        return box;
    }

    private void toggle(String device, boolean wanted) {
        Set<String> shown = new LinkedHashSet<>(devices.shown(draft.get()));
        if (wanted) {
            shown.add(device);
        } else {
            shown.remove(device);
        }
        draft.set(devices.choiceOf(shown));
    }
}
