package org.mnv4designer.designer.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.text.Text;

/** The keys that the user gave to commands instead of the standard ones; remembered in {@link Settings}. */
public final class KeyBindings {
    private static final String PREFIX = "keys.";

    private final Actions actions;
    private final Settings settings;

    /** Gives commands the keys that settings hold for them. */
    public KeyBindings(Actions actions, Settings settings) {
        this.actions = actions;
        this.settings = settings;
        actions.all().forEach(this::restore);
    }

    /** Gives a command keys, or takes them from it. */
    public void set(Action action, Optional<KeyCombination> keys) {
        action.keys().set(keys);
        if (keys.equals(action.standardKeys())) {
            settings.remove(PREFIX + action.id());
        } else {
            settings.put(PREFIX + action.id(), keys.map(KeyCombination::getName).orElse(""));
        }
    }

    /** Gives several commands keys at once. */
    public void setAll(Map<String, Optional<KeyCombination>> keys) {
        keys.forEach((id, now) -> set(actions.get(id), now));
    }

    /** The list of commands with their keys, as text with tabs between columns. */
    public String export(Text text) {
        List<Action> all = List.copyOf(actions.all());
        return all.stream()
                .filter(action -> action.shortcut().isPresent())
                .map(action -> action.label().apply(text) + "\t"
                        + action.shortcut().map(KeyCombination::getDisplayText).orElse("") + "\t" + action.id() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private void restore(Action action) {
        settings.get(PREFIX + action.id()).ifPresent(name -> action.keys().set(read(name, action.standardKeys())));
    }

    private static Optional<KeyCombination> read(String name, Optional<KeyCombination> otherwise) {
        try {
            return Optional.of(name).filter(keys -> !keys.isEmpty()).map(KeyCombination::valueOf);
        } catch (IllegalArgumentException damaged) {
            return otherwise;
        }
    }
}
