package org.mnv4designer.designer.session;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The two designs that are compared, or are going to be. */
public final class Compared {
    private final ObjectProperty<Optional<Moment>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Moment>> second = new SimpleObjectProperty<>(Optional.empty());

    public ObjectProperty<Optional<Moment>> first() {
        return first;
    }

    public ObjectProperty<Optional<Moment>> second() {
        return second;
    }

    public void set(Moment before, Moment after) {
        first.set(Optional.of(before));
        second.set(Optional.of(after));
    }

    /** Takes over what another holds. */
    public void take(Compared other) {
        first.set(other.first.get());
        second.set(other.second.get());
    }

    public void swap() {
        Optional<Moment> was = first.get();
        first.set(second.get());
        second.set(was);
    }
}
