package org.mnv4designer.designer.part.targets;

import org.mnv4designer.design.Target;

/**
 * A gauge.
 *
 * @param label what is limited
 * @param value what stands against the limit, with its unit; the reason where it cannot be known
 * @param limit with its unit
 * @param share value over limit; not a number if unknown
 */
public record TargetRow(Target target, String label, String value, String limit, double share, boolean met) {
    boolean isKnown() {
        return !Double.isNaN(share);
    }
}
