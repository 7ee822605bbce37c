package org.mnv4designer.measure.accuracy.fit;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Brings the published results that a plugin's model was fitted to, so that anybody can fit it anew and see how far off
 * it is. Found by {@link ServiceLoader}.
 */
public interface AccuracyFitProvider {
    AccuracyFitter.Results results();

    /** What the first installed plugin brings. */
    static Optional<AccuracyFitter.Results> installed() {
        return ServiceLoader.load(AccuracyFitProvider.class).stream()
                .map(provider -> provider.get().results())
                .findFirst();
    }
}
