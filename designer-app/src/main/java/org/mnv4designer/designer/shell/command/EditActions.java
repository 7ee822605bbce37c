package org.mnv4designer.designer.shell.command;

import java.util.function.Function;
import org.mnv4designer.designer.action.Actions;
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
                .when(on.workbench().ofActive(Session::canUndo, false), Text::whyNothingToUndo)
                .hint(Text::actionUndoHint)
                .does(on.onSession(Session::undo));
        on.actions()
                .add("edit.redo", Text::actionRedo)
                .icon("mdi2r-redo")
                .keys("Shortcut+Y")
                .when(on.workbench().ofActive(Session::canRedo, false), Text::whyNothingToRedo)
                .hint(Text::actionRedoHint)
                .does(on.onSession(Session::redo));
        selected("edit.cut", Text::actionCut, "mdi2c-content-cut", "Shortcut+X")
                .hint(Text::actionCutHint)
                .does(on.onCanvas(CanvasCommands::cut));
        selected("edit.copy", Text::actionCopy, "mdi2c-content-copy", "Shortcut+C")
                .hint(Text::actionCopyHint)
                .does(on.onCanvas(CanvasCommands::copy));
        selected("edit.duplicate", Text::actionDuplicate, "mdi2c-content-duplicate", "Shortcut+D")
                .hint(Text::actionDuplicateHint)
                .does(on.onCanvas(CanvasCommands::duplicate));
        selected("edit.delete", Text::actionDelete, "mdi2d-delete-outline", "Delete")
                .hint(Text::actionDeleteHint)
                .does(on.onCanvas(CanvasCommands::delete));
        shown("edit.paste", Text::actionPaste, "mdi2c-content-paste", "Shortcut+V")
                .hint(Text::actionPasteHint)
                .does(on.onCanvas(CanvasCommands::paste));
        shown("edit.insert", Text::actionInsert, "mdi2p-plus-box-outline", "Insert")
                .hint(Text::actionInsertHint)
                .does(on.onCanvas(canvas -> canvas.insert("")));
        shown("edit.selectAll", Text::actionSelectAll, "mdi2s-select-all", "Shortcut+A")
                .hint(Text::actionSelectAllHint)
                .does(on.onCanvas(CanvasCommands::selectAll));
        shown("edit.find", Text::actionFind, "mdi2m-magnify", "Shortcut+F")
                .hint(Text::findHint)
                .does(on.editors()::find);
        shown("edit.findNext", Text::actionFindNext, "mdi2c-chevron-down", "F3")
                .hint(Text::actionFindNextHint)
                .does(() -> on.editors().findStep(1));
        shown("edit.findPrevious", Text::actionFindPrevious, "mdi2c-chevron-up", "Shift+F3")
                .hint(Text::actionFindPreviousHint)
                .does(() -> on.editors().findStep(-1));
    }

    private Actions.Entry selected(String id, Function<Text, String> label, String icon, String keys) {
        return on.actions().add(id, label).icon(icon).keys(keys).when(on.hasSelection(), Text::whyNoSelection);
    }

    private Actions.Entry shown(String id, Function<Text, String> label, String icon, String keys) {
        return on.actions().add(id, label).icon(icon).keys(keys).when(on.hasDesign(), Text::whyNoDesign);
    }
}
