package org.mnv4designer.plugin.devices;

import java.util.ArrayList;
import java.util.List;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.DeviceProvider;
import org.mnv4designer.measure.latency.LatencyMeasurement;
import org.mnv4designer.measure.latency.ProfileException;
import org.mnv4designer.measure.latency.ProfiledDevice;

/** The devices that come with the designer: profiles in {@code profiles/}. */
public final class BundledDevices implements DeviceProvider {
    /** Ids in the order in which devices are listed. */
    static List<String> ids() {
        return List.copyOf(DeviceCards.bundled().keySet());
    }

    @Override
    public List<Device> devices() {
        List<Device> all = new ArrayList<>();
        for (String id : ids()) {
            all.add(new ProfiledDevice(profile(id)));
        }
        return all;
    }

    @Override
    public List<LatencyMeasurement> measurements() {
        return PublishedTables.of(PublishedTables.PAPER).measurements();
    }

    static DeviceProfile profile(String id) {
        String file = "profiles/" + id + ".json";
        try {
            return DeviceProfiles.read(file, Resources.text(file));
        } catch (ProfileException broken) {
            throw new IllegalStateException("a bundled profile is broken", broken);
        }
    }
}
