package org.mnv4designer.designer.part.devices;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;

/** The readings of the design in front, and which device is chosen. */
public final class DeviceStripModel {
    private final ReadOnlyListWrapper<DeviceReading> readings =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty chosen;

    public DeviceStripModel(Workbench workbench) {
        this.chosen = workbench.chosenDevice();
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
        readings.setAll(now);
        boolean isThere = now.stream().anyMatch(reading -> reading.id().equals(chosen.get()));
        if (!isThere && !now.isEmpty()) {
            choose(0);
        }
    }

    void choose(int index) {
        chosen.set(readings.get(index).id());
    }
}
