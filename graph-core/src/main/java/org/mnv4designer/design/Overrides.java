package org.mnv4designer.design;

import java.util.Optional;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.PaddingRule;

/** What a block does otherwise than its design's conventions say. */
public record Overrides(Optional<ActivationFunction> activation, Optional<PaddingRule> padding) {
    public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());

    public static Overrides activation(ActivationFunction function) {
        return new Overrides(Optional.of(function), Optional.empty());
    }

    /** The conventions under which the block is lowered; the same object if nothing is overridden. */
    public Conventions appliedTo(Conventions conventions) {
        Conventions padded = padding.map(conventions::withPadding).orElse(conventions);
        return activation.map(padded::withActivation).orElse(padded);
    }
}
