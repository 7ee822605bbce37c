package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mnv4designer.designer.action.ActionBars;
import org.mnv4designer.designer.action.Actions;

/** Makes context menus of commands. */
final class PartMenu {
    /** The menu of a tab. */
    private static final List<List<String>> TAB = List.of(
            List.of("part.maximise", "part.minimise", "part.detach"),
            List.of("part.left", "part.right", "part.bottom"),
            List.of("editor.splitRight", "editor.splitDown", "editor.moveOn"),
            List.of("part.close"));

    private final Node owner;
    private final Supplier<Actions> actions;
    private final Supplier<ActionBars> bars;

    /**
     * @param owner the window's content
     * @param actions the commands, which are described later
     */
    PartMenu(Node owner, Supplier<Actions> actions, Supplier<ActionBars> bars) {
        this.owner = owner;
        this.actions = actions;
        this.bars = bars;
    }

    /** Shows the menu of the active tab near a corner of it. */
    void show(Bounds part) {
        ofTab().show(owner.getScene().getWindow(), part.getMinX() + 12, part.getMinY() + 28);
    }

    ContextMenu ofTab() {
        return of(TAB);
    }

    /** A menu of commands, in groups. */
    ContextMenu of(List<List<String>> groups) {
        ContextMenu menu = new ContextMenu();
        for (List<String> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(id -> menu.getItems().add(item(id)));
        }
        return menu;
    }

    private MenuItem item(String id) {
        return bars.get().item(actions.get().get(id));
    }
}
