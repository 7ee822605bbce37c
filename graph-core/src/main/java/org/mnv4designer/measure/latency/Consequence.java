package org.mnv4designer.measure.latency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What it means for a network that a device meets an operator. */
public enum Consequence {
    /** Nothing: it runs there. */
    NATIVE("runs on the device"),
    SLOWER("runs on the device, slower"),
    /** As where XNNPACK leaves an operator to TensorFlow Lite: same core, no copies. */
    OWN_KERNEL("runs in the runtime's own kernel on the same core"),
    CPU("falls back to the CPU"),
    REST_ON_CPU("falls back to the CPU with everything that follows"),
    REFUSES("the network does not run"),
    UNKNOWN("what becomes of it is not known");

    private final String sentence;

    Consequence(String sentence) {
        this.sentence = sentence;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }

    /** Whether the operator still runs where the measured operators run, so that only its own time is uncertain. */
    boolean staysOnTheDevice() {
        return this == NATIVE || this == SLOWER || this == OWN_KERNEL;
    }

    /** The name used in profile files: {@code own-kernel}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Consequence> of(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }
}
