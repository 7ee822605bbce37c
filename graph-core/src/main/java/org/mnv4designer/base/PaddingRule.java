package org.mnv4designer.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How windows are padded: as PyTorch image models do, or as TensorFlow's SAME does. */
public enum PaddingRule {
    /** floor((s - 1 + d (k - 1)) / 2) on both sides (timm). */
    SYMMETRIC,
    /** Output ceil(in / s), the odd element after the map (TensorFlow). */
    SAME;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaddingRule> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
