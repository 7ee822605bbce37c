package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mnv4designer.designer.action.ActionBars;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.shell.command.WorkbenchActions;
import org.mnv4designer.designer.shell.editor.Editors;

/** What editors may ask of the window. */
final class EditorSurroundings implements Editors.Surroundings {
    private final Docking docking;
    private final FileCommands files;
    private final Supplier<Actions> actions;
    private final Supplier<ActionBars> bars;

    /**
     * @param actions the commands, which exist only after the editors
     * @param bars makes menus of them
     */
    EditorSurroundings(Docking docking, FileCommands files, Supplier<Actions> actions, Supplier<ActionBars> bars) {
        this.docking = docking;
        this.files = files;
        this.actions = actions;
        this.bars = bars;
    }

    @Override
    public void showProperties(String parameter) {
        docking.show(Views.PROPERTIES);
        Optional.ofNullable(docking.node().lookup("#field-" + parameter)).ifPresent(Node::requestFocus);
    }

    @Override
    public void showContextMenu(Node owner, Point2D screen) {
        menu().show(owner, screen.getX(), screen.getY());
    }

    @Override
    public boolean close(Session session) {
        return files.close(session);
    }

    @Override
    public void cannotPaste(String reason) {
        files.cannotPaste(reason);
    }

    @Override
    public void reload(Session session) {
        files.reload(session);
    }

    @Override
    public void saveAs(Session session) {
        files.saveAs(session);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (List<String> group : WorkbenchActions.CANVAS_MENU) {
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
