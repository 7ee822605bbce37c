package org.mnv4designer.designer.action;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.mnv4designer.designer.text.Text;

/**
 * A command as the user knows it.
 *
 * @param id stable name, such as {@code file.save}
 * @param label what it is called, looked up when shown
 * @param hint what it results in, for tooltips
 * @param icon name of an icon; empty for none
 * @param standardKeys the keys that it has until the user gives it others
 * @param keys the keys that it has now; {@link KeyBindings} changes them
 * @param enabled true while it can succeed
 * @param why says what is missing while it cannot succeed
 */
public record Action(
        String id,
        Function<Text, String> label,
        Function<Text, String> hint,
        String icon,
        Optional<KeyCombination> standardKeys,
        ObjectProperty<Optional<KeyCombination>> keys,
        ObservableValue<Boolean> enabled,
        Function<Text, String> why,
        Runnable run) {

    /** The keys that it has now. */
    public Optional<KeyCombination> shortcut() {
        return keys.get();
    }

    /** Does it if it can succeed. */
    public void runIfEnabled() {
        if (enabled.getValue()) {
            run.run();
        }
    }
}
