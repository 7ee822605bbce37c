package org.mnv4designer.designer.part.devices;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.base.Millis;
import org.mnv4designer.measure.SupportFinding;
import org.mnv4designer.measure.latency.DeviceFact;

/**
 * What one cell of the strip shows.
 *
 * @param detail precision and runtime, for the tooltip
 * @param heldOutError mean error of its profile in percent, on networks that the fit never saw
 * @param change milliseconds more (positive) or less than before the last edit; empty without a change
 * @param opened the estimate when the design was opened; empty if unknown
 * @param measured a measured latency of the unchanged network with its source
 * @param support what the device does with operators that it does not simply run
 * @param facts what was published about the device besides
 * @param target the most that the design allows itself on this device
 */
public record DeviceReading(
        String id,
        String name,
        String detail,
        double heldOutError,
        Estimate<Millis> latency,
        OptionalDouble change,
        OptionalDouble opened,
        Optional<Measured> measured,
        List<SupportFinding> support,
        List<DeviceFact> facts,
        OptionalDouble target) {

    public DeviceReading {
        support = List.copyOf(support);
        facts = List.copyOf(facts);
    }

    /** A published measurement. */
    public record Measured(double millis, String source) {}

    /** The right end of the bar: everything that is marked on it fits. */
    double scale() {
        double high = latency.asKnown().map(known -> known.high().count()).orElse(0.0);
        double marks = Math.max(opened.orElse(0), target.orElse(0));
        return 1.15
                * Math.max(high, Math.max(marks, measured.map(Measured::millis).orElse(0.0)));
    }

    /** True if there is a target and the estimate is above it. */
    boolean missesTarget() {
        return target.isPresent()
                && latency.asKnown()
                        .filter(known -> known.value().count() > target.getAsDouble())
                        .isPresent();
    }
}
