package org.mnv4designer.designer.shell;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.shell.command.WorkbenchActions;
import org.mnv4designer.designer.shell.editor.Editors;

/** What editors may ask of the window. */
final class EditorSurroundings implements Editors.Surroundings {
    private final Docking docking;
    private final FileCommands files;
    private final PartMenu menu;

    EditorSurroundings(Docking docking, FileCommands files, PartMenu menu) {
        this.docking = docking;
        this.files = files;
        this.menu = menu;
    }

    @Override
    public void showProperties(String parameter) {
        docking.show(Views.PROPERTIES);
        Optional.ofNullable(docking.node().lookup("#field-" + parameter)).ifPresent(Node::requestFocus);
    }

    @Override
    public void showContextMenu(Node owner, Point2D screen) {
        menu.of(WorkbenchActions.CANVAS_MENU).show(owner, screen.getX(), screen.getY());
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
}
