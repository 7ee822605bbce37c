package org.mnv4designer.designer.part.devices;

import java.util.OptionalDouble;
import org.mnv4designer.measure.latency.TimeSplit;

/**
 * One device in the table of devices.
 *
 * @param processor {@code cpu}, {@code gpu}, {@code dsp} or {@code npu}
 * @param split what its time goes to; {@link TimeSplit#NONE} where it is not known
 * @param shown whether it stands in the strip
 */
record DeviceRow(DeviceReading reading, String processor, TimeSplit split, boolean shown) {
    /** The estimate in milliseconds; not a number where it is not known, so that such devices sort last. */
    double millis() {
        return reading.latency().asKnown().map(known -> known.value().count()).orElse(Double.NaN);
    }

    /** Milliseconds more (positive) or less than when the design was opened. */
    OptionalDouble sinceOpened() {
        double now = millis();
        return reading.opened().isPresent() && !Double.isNaN(now)
                ? OptionalDouble.of(now - reading.opened().getAsDouble())
                : OptionalDouble.empty();
    }
}
