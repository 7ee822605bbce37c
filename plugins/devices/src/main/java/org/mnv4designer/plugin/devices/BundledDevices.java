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

/** The devices that come with the designer: profiles in {@code profiles/}, listed in the order of the paper. */
public final class BundledDevices implements DeviceProvider {
    /** The devices of the MobileNetV4 paper's Table 6. */
    static final List<String> IDS = List.of(
            "pixel-6-cpu", "s23-cpu", "pixel-4-hexagon", "pixel-8-edgetpu", "pixel-7-gpu", "s23-gpu", "iphone-13-ane");

    @Override
    public List<Device> devices() {
        List<Device> all = new ArrayList<>();
        for (String id : IDS) {
            all.add(new ProfiledDevice(profile(id)));
        }
        return all;
    }

    @Override
    public List<LatencyMeasurement> measurements() {
        return PublishedTables.bundled().measurements();
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
