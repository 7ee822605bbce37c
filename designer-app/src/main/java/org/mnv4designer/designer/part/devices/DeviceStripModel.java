package org.mnv4designer.designer.part.devices;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.session.Workbench;

/** The readings of the design in front, and which device is chosen. */
public final class DeviceStripModel {
    private final ReadOnlyListWrapper<DeviceReading> readings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty chosen;
    private final ShownDevices devices;
    private List<DeviceReading> all = List.of();

    /** @param devices which of them show; the chosen one always does */
    public DeviceStripModel(Workbench workbench, ShownDevices devices) {
        this.devices = devices;
        this.chosen = workbench.chosenDevice();
        devices.chosen().subscribe(any -> show(all));
        workbench
                .ofActive(Session::analysis, Optional.<Analysis>empty())
                .subscribe(any -> show(
                        workbench.activeSession().get().map(DeviceReadings::of).orElse(List.of())));
    }

    public ReadOnlyListProperty<DeviceReading> readings() {
        return readings.getReadOnlyProperty();
    }

    /** Id of the device that views use where they use one. */
    public StringProperty chosen() {
        return chosen;
    }

    private void show(List<DeviceReading> now) {
        all = now;
        readings.setAll(now.stream().filter(this::isShown).toList());
        boolean isThere = now.stream().anyMatch(reading -> reading.id().equals(chosen.get()));
        if (!isThere && !readings.isEmpty()) {
            choose(0);
        }
    }

    private boolean isShown(DeviceReading reading) {
        return devices.shows(reading.id()) || reading.id().equals(chosen.get());
    }

    void choose(int index) {
        chosen.set(readings.get(index).id());
    }
}
