package org.mnv4designer.designer.shell.command;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** Undo, redo, the clipboard, delete, select. */
final class EditActions {
    private final Context on;

    EditActions(Context on) {
        this.on = on;
    }

    void describe() {
        on.actions()
                .add("edit.undo", Text::actionUndo)
                .icon("mdi2u-undo")
                .keys("Shortcut+Z")
                .when(on.workbench().ofActive(Session::canUndo, false))
                .does(on.onSession(Session::undo));
        on.actions()
                .add("edit.redo", Text::actionRedo)
                .icon("mdi2r-redo")
                .keys("Shortcut+Y")
                .when(on.workbench().ofActive(Session::canRedo, false))
                .does(on.onSession(Session::redo));
        selected("edit.cut", Text::actionCut, "mdi2c-content-cut", "Shortcut+X", CanvasCommands::cut);
        selected("edit.copy", Text::actionCopy, "mdi2c-content-copy", "Shortcut+C", CanvasCommands::copy);
        selected(
                "edit.duplicate",
                Text::actionDuplicate,
                "mdi2c-content-duplicate",
                "Shortcut+D",
                CanvasCommands::duplicate);
        selected("edit.delete", Text::actionDelete, "mdi2d-delete-outline", "Delete", CanvasCommands::delete);
        shown("edit.paste", Text::actionPaste, "mdi2c-content-paste", "Shortcut+V", CanvasCommands::paste);
        shown("edit.selectAll", Text::actionSelectAll, "", "Shortcut+A", CanvasCommands::selectAll);
    }

    private void selected(
            String id, Function<Text, String> label, String icon, String keys, Consumer<CanvasCommands> command) {
        add(id, label, icon, keys, on.hasSelection(), command);
    }

    private void shown(
            String id, Function<Text, String> label, String icon, String keys, Consumer<CanvasCommands> command) {
        add(id, label, icon, keys, on.hasDesign(), command);
    }

    private void add(
            String id,
            Function<Text, String> label,
            String icon,
            String keys,
            ObservableValue<Boolean> when,
            Consumer<CanvasCommands> command) {
        on.actions().add(id, label).icon(icon).keys(keys).when(when).does(on.onCanvas(command));
    }
}
