package org.mnv4designer.designer.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.mnv4designer.designer.text.Text;

/** The one list of commands and how the menus and the tool bar show it. */
public final class Actions {

    /** A menu: its title and its items in groups that a line sets apart. */
    public record MenuPlan(Function<Text, String> title, List<List<String>> groups) {}

    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final List<MenuPlan> menus = new ArrayList<>();
    private final List<List<String>> toolGroups = new ArrayList<>();

    /** Starts the description of one more command; {@link Entry#does} ends it. */
    public Entry add(String id, Function<Text, String> label) {
        return new Entry(id, label);
    }

    public void menu(Function<Text, String> title, List<List<String>> groups) {
        menus.add(new MenuPlan(title, groups));
    }

    /** Puts commands on the tool bar, set apart from those before. */
    public void tools(String... ids) {
        toolGroups.add(List.of(ids));
    }

    public Action get(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no action " + id));
    }

    public Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public List<MenuPlan> menus() {
        return Collections.unmodifiableList(menus);
    }

    public List<List<String>> toolGroups() {
        return Collections.unmodifiableList(toolGroups);
    }

    /** A command that is being described. */
    public final class Entry {
        private final String id;
        private final Function<Text, String> label;
        private Function<Text, String> hint;
        private String icon = "";
        private Optional<KeyCombination> shortcut = Optional.empty();
        private ObservableValue<Boolean> enabled = new ReadOnlyBooleanWrapper(true);
        private Function<Text, String> why = text -> "";

        private Entry(String id, Function<Text, String> label) {
            this.id = id;
            this.label = label;
            this.hint = label;
        }

        public Entry hint(Function<Text, String> says) {
            hint = says;
            return this;
        }

        public Entry icon(String name) {
            icon = name;
            return this;
        }

        /** Keys as {@link KeyCombination#keyCombination} reads them: {@code Shortcut+Shift+S}; empty for none. */
        public Entry keys(String combination) {
            shortcut = Optional.of(combination).filter(keys -> !keys.isEmpty()).map(KeyCombination::keyCombination);
            return this;
        }

        public Entry when(ObservableValue<Boolean> canSucceed) {
            enabled = canSucceed;
            return this;
        }

        /** As {@link #when(ObservableValue)}, and says what is missing while it cannot succeed. */
        public Entry when(ObservableValue<Boolean> canSucceed, Function<Text, String> otherwise) {
            why = otherwise;
            return when(canSucceed);
        }

        public void does(Runnable run) {
            Action action = new Action(
                    id, label, hint, icon, shortcut, new SimpleObjectProperty<>(shortcut), enabled, why, run);
            if (byId.put(id, action) != null) {
                throw new IllegalArgumentException("two actions named " + id);
            }
        }
    }
}
