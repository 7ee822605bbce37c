package org.mnv4designer.designer.action;

import java.util.Optional;
import java.util.function.Function;
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
 * @param enabled true while it can succeed
 */
public record Action(
        String id,
        Function<Text, String> label,
        Function<Text, String> hint,
        String icon,
        Optional<KeyCombination> shortcut,
        ObservableValue<Boolean> enabled,
        Runnable run) {

    /** Does it if it can succeed. */
    public void runIfEnabled() {
        if (enabled.getValue()) {
            run.run();
        }
    }
}
