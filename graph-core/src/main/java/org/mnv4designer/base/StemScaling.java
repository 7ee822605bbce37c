package org.mnv4designer.base;

/** Whether a width multiplier scales the stem. */
public enum StemScaling {
    /** timm ({@code fix_stem}): the stem is scaled only by multipliers above 1. */
    FIXED_BELOW_ONE,
    /** TensorFlow Model Garden: the stem is scaled like every other layer. */
    ALWAYS;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
