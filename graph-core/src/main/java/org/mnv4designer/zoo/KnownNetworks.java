package org.mnv4designer.zoo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Fingerprint;

/**
 * Recognises unchanged networks of the zoo. TensorFlow's twins of timm's networks go by timm's names, under which
 * measurements are filed. Immutable; building it assembles every network once, a few milliseconds off any UI thread.
 */
public final class KnownNetworks {
    private static final String TENSORFLOW = "tf_";

    private final Map<Fingerprint, String> names = new HashMap<>();

    private KnownNetworks() {}

    public static KnownNetworks ofZoo() {
        KnownNetworks known = new KnownNetworks();
        for (ZooEntry entry : Zoo.list()) {
            Fingerprint.of(Zoo.design(entry.name()))
                    .ifPresent(print -> known.names.putIfAbsent(print, filedAs(entry.name())));
        }
        return known;
    }

    /**
     * As {@code ofZoo().nameOf(design)}, at a fraction of the time for a design that bears the name of its network, as
     * those of the zoo do: for programs that ask once.
     */
    public static Optional<String> find(Design design) {
        boolean isNamed = Zoo.list().stream().anyMatch(entry -> entry.name().equals(design.name()));
        if (isNamed && Fingerprint.of(Zoo.design(design.name())).equals(Fingerprint.of(design))) {
            return Optional.of(filedAs(design.name()));
        }
        return ofZoo().nameOf(design);
    }

    private static String filedAs(String name) {
        String twin = name.startsWith(TENSORFLOW) ? name.substring(TENSORFLOW.length()) : name;
        return Zoo.list().stream().anyMatch(entry -> entry.name().equals(twin)) ? twin : name;
    }

    /** The name of the network that a design is, whatever its classes and input size. */
    public Optional<String> nameOf(Design design) {
        return Fingerprint.of(design).flatMap(print -> Optional.ofNullable(names.get(print)));
    }
}
