package org.mnv4designer.measure.latency;

import java.util.List;

/** Brings devices and published measurements; found by {@link java.util.ServiceLoader}. */
public interface DeviceProvider {

    /** The devices, in the order in which they should be listed. */
    List<Device> devices();

    /** Published measurements of networks of the zoo. */
    List<LatencyMeasurement> measurements();
}
