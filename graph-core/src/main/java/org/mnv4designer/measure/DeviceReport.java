package org.mnv4designer.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Severity;
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

    /** A warning for each reason why the device does not run the network: of interest where the device was chosen. */
    public Stream<Diagnostic> warnings() {
        return estimate.unsupported().stream()
                .map(reason -> new Diagnostic(
                        Severity.WARNING,
                        "DEVICE-001",
                        "",
                        device.profile().name() + " does not run this network: " + reason,
                        "replace the block or choose another device"));
    }
}
