package org.mnv4designer.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that are at hand: ours and those of plugins. */
public final class SpecWriters {
    private SpecWriters() {}

    /** All writers, by id. */
    public static List<SpecWriter> all() {
        return ServiceLoader.load(SpecWriter.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(SpecWriter::id))
                .toList();
    }

    public static Optional<SpecWriter> of(String id) {
        return all().stream().filter(writer -> writer.id().equals(id)).findFirst();
    }
}
