package org.mnv4designer.measure.latency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The devices at hand, by id, and what was published about them. Immutable. */
public final class Devices {
    private final Map<String, Device> byId;
    private final List<LatencyMeasurement> measurements;

    /** If two devices bear one id, the later one holds. */
    public Devices(Collection<Device> devices, Collection<LatencyMeasurement> measurements) {
        Map<String, Device> all = new LinkedHashMap<>();
        devices.forEach(device -> all.put(device.id(), device));
        this.byId = all;
        this.measurements = List.copyOf(measurements);
    }

    /** The devices of all installed plugins. */
    public static Devices installed() {
        List<Device> devices = new ArrayList<>();
        List<LatencyMeasurement> measurements = new ArrayList<>();
        for (DeviceProvider provider : ServiceLoader.load(DeviceProvider.class)) {
            devices.addAll(provider.devices());
            measurements.addAll(provider.measurements());
        }
        return new Devices(devices, measurements);
    }

    /** In the order in which they should be listed. */
    public List<Device> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Device> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** These devices and others, which replace those of the same id. */
    public Devices with(Collection<Device> others) {
        List<Device> all = new ArrayList<>(byId.values());
        all.addAll(others);
        return new Devices(all, measurements);
    }

    /** What was published of an unchanged network of the zoo on a device at an input size. */
    public Optional<LatencyMeasurement> measured(String zoo, String device, int height, int width) {
        return measurements.stream()
                .filter(m ->
                        m.zoo().equals(zoo) && m.device().equals(device) && m.height() == height && m.width() == width)
                .findFirst();
    }
}
