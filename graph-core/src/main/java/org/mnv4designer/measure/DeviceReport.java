package org.mnv4designer.measure;

import java.util.Optional;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.LatencyEstimate;
import org.mnv4designer.measure.latency.LatencyMeasurement;

/**
 * What a device says of a design.
 *
 * @param measured what was published of the unchanged network at this input size
 */
public record DeviceReport(Device device, LatencyEstimate estimate, Optional<LatencyMeasurement> measured) {
    public String id() {
        return device.id();
    }
}
