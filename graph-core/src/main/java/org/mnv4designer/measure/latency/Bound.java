package org.mnv4designer.measure.latency;

import java.util.Locale;

/** What keeps an operator from being faster. */
public enum Bound {
    /** Multiply-accumulates. */
    COMPUTE,
    /** Reading and writing of activations and weights. */
    MEMORY,
    /** Starting the operator. */
    LAUNCH;

    /** The name used in reports: {@code compute}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
