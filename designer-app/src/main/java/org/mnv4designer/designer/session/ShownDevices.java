package org.mnv4designer.designer.session;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.measure.latency.DeviceProfile;

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

    /** Whether a device shows now. */
    public boolean shows(String device) {
        return shows(device, chosen().getValue());
    }

    /** Whether a device shows with a choice, which may be empty for the standard ones. */
    public boolean shows(String device, List<String> choice) {
        return choice.isEmpty() ? isStandard(device) : choice.contains(device);
    }

    /** Ids of all that show with a choice, in their order. */
    public List<String> shown(List<String> choice) {
        return ids().stream().filter(id -> shows(id, choice)).toList();
    }

    /** The choice that shows just these; the standard ones count as no choice, so that devices to come show too. */
    public List<String> choiceOf(Set<String> devices) {
        List<String> wanted = ids().stream().filter(devices::contains).toList();
        return wanted.equals(shown(List.of())) ? List.of() : wanted;
    }

    /** Shows just these. */
    public void choose(Set<String> devices) {
        preferences.of(Preferences.SHOWN_DEVICES).set(choiceOf(devices));
    }

    /** All devices, those of one kind of processor together. */
    public List<DeviceProfile> byProcessor() {
        return estimators.devices().all().stream()
                .map(device -> device.profile())
                .sorted(Comparator.comparing(DeviceProfile::processor))
                .toList();
    }

    private boolean isStandard(String device) {
        return STANDARD.contains(device) || estimators.isOwn(device);
    }

    private List<String> ids() {
        return estimators.devices().all().stream().map(device -> device.id()).toList();
    }
}
