package org.mnv4designer.measure;

import java.util.OptionalDouble;
import org.mnv4designer.design.Target;

/**
 * Whether a limit is kept.
 *
 * @param limit in the target's unit: milliseconds, MACs, parameters or bytes
 * @param value what stands against it; empty if it cannot be known
 * @param met whether the value is known and at most the limit
 * @param reason why there is no value; empty if there is one
 */
public record TargetReport(Target target, double limit, OptionalDouble value, boolean met, String reason) {
    static TargetReport of(Target target, double limit, double value) {
        return new TargetReport(target, limit, OptionalDouble.of(value), value <= limit, "");
    }

    static TargetReport unknown(Target target, double limit, String reason) {
        return new TargetReport(target, limit, OptionalDouble.empty(), false, reason);
    }
}
