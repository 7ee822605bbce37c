package org.mnv4designer.run;

import java.time.Duration;
import org.mnv4designer.base.Bytes;

/**
 * The bounds within which an engine works.
 *
 * @param threads how many processor threads one run may use; 1 makes times comparable between engines
 * @param memoryLimit of weights and activations together; preparing a model that needs more is refused
 * @param timeLimit of one run; a run that takes longer ends with an error
 * @param summation whether speed or agreement with other libraries matters more
 */
public record EngineOptions(int threads, Bytes memoryLimit, Duration timeLimit, Summation summation) {
    public static final EngineOptions DEFAULT =
            new EngineOptions(1, new Bytes(4L << 30), Duration.ofMinutes(10), Summation.FAST);

    public EngineOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("the time limit must be positive, got " + timeLimit);
        }
    }

    public EngineOptions withThreads(int other) {
        return new EngineOptions(other, memoryLimit, timeLimit, summation);
    }

    public EngineOptions withMemoryLimit(Bytes other) {
        return new EngineOptions(threads, other, timeLimit, summation);
    }

    public EngineOptions withTimeLimit(Duration other) {
        return new EngineOptions(threads, memoryLimit, other, summation);
    }

    public EngineOptions withSummation(Summation other) {
        return new EngineOptions(threads, memoryLimit, timeLimit, other);
    }
}
