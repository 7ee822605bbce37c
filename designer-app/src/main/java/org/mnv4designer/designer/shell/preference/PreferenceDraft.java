package org.mnv4designer.designer.shell.preference;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mnv4designer.designer.session.Preference;
import org.mnv4designer.designer.session.Preferences;

/** What the user is about to prefer; holds once it is applied. */
final class PreferenceDraft {

    private record Entry<T>(ObjectProperty<T> draft, ObjectProperty<T> real) {
        void apply() {
            real.set(draft.get());
        }
    }

    private final Preferences preferences;
    private final Map<Preference<?>, Entry<?>> entries = new LinkedHashMap<>();

    PreferenceDraft(Preferences preferences) {
        this.preferences = preferences;
    }

    @SuppressWarnings("unchecked") // entry() puts an entry of the same type under each preference
    <T> ObjectProperty<T> of(Preference<T> preference) {
        return ((Entry<T>) entries.computeIfAbsent(preference, this::entry)).draft();
    }

    <T> void restore(Preference<T> preference) {
        of(preference).set(preference.standard());
    }

    void apply() {
        entries.values().forEach(Entry::apply);
    }

    private <T> Entry<T> entry(Preference<T> preference) {
        ObjectProperty<T> real = preferences.of(preference);
        return new Entry<>(new SimpleObjectProperty<>(real.get()), real);
    }
}
