package org.mnv4designer.designer.part.compare;

import java.util.function.Supplier;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.zoo.Zoo;

/**
 * Something that can be chosen for a comparison, by its name; made only when it is chosen.
 *
 * @param moment makes it
 */
record Choice(String name, Supplier<Moment> moment) {
    static Choice of(Moment moment) {
        return new Choice(moment.name(), () -> moment);
    }

    static Choice network(String name) {
        return new Choice(name, () -> Moment.of(name, Zoo.design(name)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && name.equals(choice.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
