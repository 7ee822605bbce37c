package org.mnv4designer.designer.shell.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCombination;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.Actions;

/** The keys that commands are about to have. */
final class KeyDraft {
    private final Actions actions;
    private final Map<String, Optional<KeyCombination>> keys = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    KeyDraft(Actions actions) {
        this.actions = actions;
        actions.all().forEach(action -> keys.put(action.id(), action.shortcut()));
    }

    List<Action> actions() {
        return List.copyOf(actions.all());
    }

    Optional<KeyCombination> keysOf(Action action) {
        return keys.getOrDefault(action.id(), Optional.empty());
    }

    void set(Action action, Optional<KeyCombination> now) {
        boolean standard = words(now).equals(words(action.standardKeys()));
        keys.put(action.id(), standard ? action.standardKeys() : now);
        version.set(version.get() + 1);
    }

    void reset(Action action) {
        set(action, action.standardKeys());
    }

    void resetAll() {
        actions().forEach(this::reset);
    }

    /** Other commands that would have the same keys. */
    List<Action> conflicts(Action action) {
        String wanted = words(keysOf(action));
        return actions().stream()
                .filter(other -> !wanted.isEmpty() && !other.id().equals(action.id()))
                .filter(other -> words(keysOf(other)).equals(wanted))
                .toList();
    }

    /** What differs from the keys that commands have now. */
    Map<String, Optional<KeyCombination>> changed() {
        Map<String, Optional<KeyCombination>> changed = new LinkedHashMap<>(keys);
        changed.entrySet()
                .removeIf(entry -> actions.get(entry.getKey()).shortcut().equals(entry.getValue()));
        return changed;
    }

    /** Grows with each change. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** As people read them; empty for none. */
    static String words(Optional<KeyCombination> keys) {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
