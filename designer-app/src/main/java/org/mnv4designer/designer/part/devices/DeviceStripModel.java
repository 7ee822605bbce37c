package org.mnv4designer.designer.part.devices;

import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

/** The readings of the design in front, and which device is chosen. */
public final class DeviceStripModel {
    private final ReadOnlyListWrapper<DeviceReading> readings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty chosen;

    /** @param chosen id of the device that views use where they use one */
    public DeviceStripModel(StringProperty chosen) {
        this.chosen = chosen;
    }

    public ReadOnlyListProperty<DeviceReading> readings() {
        return readings.getReadOnlyProperty();
    }

    public StringProperty chosen() {
        return chosen;
    }

    public void show(List<DeviceReading> now) {
        readings.setAll(now);
    }

    void choose(int index) {
        chosen.set(readings.get(index).id());
    }
}
