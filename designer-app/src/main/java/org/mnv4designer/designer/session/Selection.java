package org.mnv4designer.designer.session;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Ids of the selected blocks, in the order in which they were selected; every view of a design shares it. */
public final class Selection {
    private final ReadOnlyObjectWrapper<Set<String>> ids = new ReadOnlyObjectWrapper<>(Set.of());

    /** An unmodifiable set; a change makes another set. */
    public ReadOnlyObjectProperty<Set<String>> ids() {
        return ids.getReadOnlyProperty();
    }

    public void set(Collection<String> blocks) {
        Set<String> chosen = Collections.unmodifiableSet(new LinkedHashSet<>(blocks));
        if (!chosen.equals(ids.get())) {
            ids.set(chosen);
        }
    }

    public void only(String block) {
        set(Set.of(block));
    }

    public void clear() {
        set(Set.of());
    }

    /** The one block that is selected; empty for none or several. */
    public Optional<String> single() {
        return ids.get().size() == 1 ? ids.get().stream().findFirst() : Optional.empty();
    }

    /** Forgets blocks that no longer exist. */
    void keepOnly(Collection<String> existing) {
        set(ids.get().stream().filter(existing::contains).toList());
    }
}
