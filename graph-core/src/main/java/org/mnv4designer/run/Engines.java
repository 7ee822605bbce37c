package org.mnv4designer.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The inference engines that are installed. */
public final class Engines {
    private final List<InferenceEngine> all;

    public Engines(List<InferenceEngine> all) {
        this.all =
                all.stream().sorted(Comparator.comparing(InferenceEngine::id)).toList();
    }

    /** Those that plugins on the class path provide. */
    public static Engines installed() {
        return new Engines(ServiceLoader.load(InferenceEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** In the order of their ids. */
    public List<InferenceEngine> all() {
        return all;
    }

    public Optional<InferenceEngine> byId(String id) {
        return all.stream().filter(engine -> engine.id().equals(id)).findFirst();
    }
}
