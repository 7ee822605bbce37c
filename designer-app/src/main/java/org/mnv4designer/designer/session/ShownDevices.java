package org.mnv4designer.designer.session;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/**
 * Which devices show in the strip and in what-if: those that the user chose, else seven of different kinds and all
 * profiles of the user's own.
 */
public final class ShownDevices {
    /** The devices of the paper. */
    public static final List<String> STANDARD = List.of(
            "pixel-6-cpu", "s23-cpu", "pixel-4-hexagon", "pixel-8-edgetpu", "pixel-7-gpu", "s23-gpu", "iphone-13-ane");

    private final Preferences preferences;
    private final Estimators estimators;

    public ShownDevices(Preferences preferences, Estimators estimators) {
        this.preferences = preferences;
        this.estimators = estimators;
    }

    /** Ids that the user chose; empty for the standard ones. */
    public ObservableValue<List<String>> chosen() {
        return preferences.of(Preferences.SHOWN_DEVICES);
    }

    /** Whether a device of an id shows now. */
    public boolean shows(String device) {
        List<String> ids = chosen().getValue();
        return ids.isEmpty() ? isStandard(device) : ids.contains(device);
    }

    /** Shows just these; the set of the standard ones counts as no choice, so that devices to come show too. */
    public void choose(Set<String> devices) {
        List<String> all = ids();
        List<String> standard = all.stream().filter(this::isStandard).toList();
        boolean none = devices.isEmpty() || devices.equals(Set.copyOf(standard));
        preferences
                .of(Preferences.SHOWN_DEVICES)
                .set(none ? List.of() : all.stream().filter(devices::contains).toList());
    }

    private boolean isStandard(String device) {
        return STANDARD.contains(device) || estimators.isOwn(device);
    }

    private List<String> ids() {
        return estimators.devices().all().stream().map(device -> device.id()).toList();
    }
}
