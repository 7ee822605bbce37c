package org.mnv4designer.designer.part.devices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.DeviceProfile;

/** A button at the end of the strip: which devices show in it. */
public final class DeviceChooser extends MenuButton {
    private final ShownDevices devices;

    public DeviceChooser(ShownDevices devices, Text text) {
        this.devices = devices;
        setGraphic(Icons.of("mdi2p-playlist-check"));
        getStyleClass().addAll(Styles.FLAT, "device-chooser");
        setAccessibleText(text.devicesChoose());
        setTooltip(new Tooltip(text.devicesChoose()));
        setId("device-chooser");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(Double.MAX_VALUE);
        getItems().add(new SeparatorMenuItem());
        setOnShowing(any -> build());
    }

    /** What there is now, sorted by processor. */
    private void build() {
        getItems().clear();
        String processor = "";
        for (DeviceProfile device : devices.byProcessor()) {
            if (!processor.isEmpty() && !device.processor().equals(processor)) {
                getItems().add(new SeparatorMenuItem());
            }
            processor = device.processor();
            getItems().add(item(device));
        }
    }

    private MenuItem item(DeviceProfile device) {
        CheckBox box = new CheckBox(device.name() + "  (" + device.precision().name() + ")");
        box.setSelected(devices.shows(device.id()));
        box.setOnAction(any -> toggle(device.id(), box.isSelected()));
        return new CustomMenuItem(box, false);
    }

    private void toggle(String device, boolean wanted) {
        List<String> now = devices.shown(devices.chosen().getValue());
        Set<String> shown = new LinkedHashSet<>(now);
        if (wanted) {
            shown.add(device);
        } else {
            shown.remove(device);
        }
        devices.choose(shown);
    }
}
