package org.mnv4designer.designer.shell.quick;

import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.text.Text;

/**
 * Something that can be found and then done.
 *
 * @param id unique over all kinds, the same in every run
 * @param label what is searched and shown
 * @param detail shown beside it: keys, a path
 * @param icon name of an icon
 * @param enabled false shows it in grey
 * @param why says what is missing; empty if nothing is or if it is not known
 */
public record QuickItem(
        String id, String label, String detail, String icon, boolean enabled, String why, Runnable run) {

    /** Something that can always be done. */
    static QuickItem of(String id, String label, String detail, String icon, Runnable run) {
        return new QuickItem(id, label, detail, icon, true, "", run);
    }

    /** A command. */
    static QuickItem of(Action action, Text text) {
        ObservableValue<Boolean> enabled = action.enabled();
        boolean can = enabled.getValue();
        return new QuickItem(
                "command:" + action.id(),
                action.label().apply(text),
                action.shortcut().map(keys -> keys.getDisplayText()).orElse(""),
                action.icon(),
                can,
                can ? "" : action.why().apply(text),
                action::runIfEnabled);
    }
}
