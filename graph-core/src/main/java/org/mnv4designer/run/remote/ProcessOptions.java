package org.mnv4designer.run.remote;

import java.time.Duration;
import org.mnv4designer.base.Bytes;

/**
 * The bounds of an engine's process.
 *
 * @param heap what Java may use in it; native memory is bounded by {@link org.mnv4designer.run.EngineOptions}
 * @param longestPrepare how long a network may take to be made ready, unpacking native libraries at first use included
 * @param grace how much longer than its own limit a run may take before the process is ended
 * @param idle after what time without a network the process ends
 */
public record ProcessOptions(Bytes heap, Duration longestPrepare, Duration grace, Duration idle) {
    public static final ProcessOptions DEFAULT = new ProcessOptions(
            new Bytes(2L << 30), Duration.ofMinutes(5), Duration.ofSeconds(10), Duration.ofMinutes(3));

    public ProcessOptions withHeap(Bytes other) {
        return new ProcessOptions(other, longestPrepare, grace, idle);
    }

    public ProcessOptions withGrace(Duration other) {
        return new ProcessOptions(heap, longestPrepare, other, idle);
    }

    public ProcessOptions withIdle(Duration other) {
        return new ProcessOptions(heap, longestPrepare, grace, other);
    }
}
