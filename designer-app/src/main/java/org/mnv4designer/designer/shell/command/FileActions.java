package org.mnv4designer.designer.shell.command;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.session.FileState;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** New, open, save, close, export, quit. */
final class FileActions {
    private final Context on;
    private final SessionFiles files;
    private final Window window;

    FileActions(Context on, SessionFiles files, Window window) {
        this.on = on;
        this.files = files;
        this.window = window;
    }

    void describe() {
        opening();
        folder();
        saving();
        leaving();
    }

    private void opening() {
        add("file.new", Text::actionNew, "mdi2f-file-plus-outline", "Shortcut+N")
                .hint(Text::actionNewWizardHint)
                .does(window::newDesign);
        add("file.open", Text::actionOpen, "mdi2f-folder-open-outline", "Shortcut+O")
                .hint(Text::actionOpenHint)
                .does(files::choose);
        add("file.recover", Text::actionRecover, "mdi2f-file-restore-outline", "")
                .hint(Text::actionRecoverHint)
                .when(window.canRecover())
                .does(window::recover);
    }

    private void folder() {
        add("file.openFolder", Text::explorerOpenFolder, "mdi2f-folder-outline", "")
                .hint(Text::explorerOpenFolderHint)
                .does(window::openFolder);
    }

    private void saving() {
        add("file.save", Text::actionSave, "mdi2c-content-save-outline", "Shortcut+S")
                .hint(Text::actionSaveHint)
                .when(on.workbench().ofActive(FileActions::isUnsaved, false), Text::whyNothingToSave)
                .does(on.onSession(files::save));
        add("file.saveAs", Text::actionSaveAs, "mdi2c-content-save-edit-outline", "Shortcut+Shift+S")
                .hint(Text::actionSaveAsHint)
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(on.onSession(files::saveAs));
        add("file.saveAll", Text::actionSaveAll, "mdi2c-content-save-all-outline", "Shortcut+Alt+S")
                .hint(Text::actionSaveAllHint)
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(files::saveAll);
        add("file.revert", Text::actionRevert, "mdi2f-file-undo-outline", "")
                .hint(Text::actionRevertHint)
                .when(on.workbench().ofActive(FileActions::canRevert, false))
                .does(on.onSession(files::revert));
        add("file.export", Text::actionExport, "mdi2e-export-variant", "Shortcut+E")
                .hint(Text::actionExportHint)
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(on.onSession(window::export));
    }

    private void leaving() {
        add("file.close", Text::actionClose, "mdi2c-close", "Shortcut+W")
                .hint(Text::actionCloseHint)
                .when(on.hasDesign(), Text::whyNoDesign)
                .does(on.onSession(files::close));
        add("file.reopen", Text::actionReopen, "mdi2h-history", "Shortcut+Shift+T")
                .hint(Text::actionReopenHint)
                .when(Bindings.isNotEmpty(on.workbench().closed()))
                .does(on.workbench()::reopen);
        add("file.quit", Text::actionQuit, "mdi2e-exit-to-app", "Shortcut+Q")
                .hint(Text::actionQuitHint)
                .does(window::quit);
    }

    private static ObservableValue<Boolean> isUnsaved(Session session) {
        return session.dirty().map(dirty -> dirty || session.file().get().isEmpty());
    }

    private static ObservableValue<Boolean> canRevert(Session session) {
        return Bindings.createBooleanBinding(
                () -> session.dirty().get()
                        && session.file().get().isPresent()
                        && session.fileState().get().disk() != FileState.Disk.DELETED,
                session.dirty(),
                session.file(),
                session.fileState());
    }

    private Actions.Entry add(String id, Function<Text, String> label, String icon, String keys) {
        return on.actions().add(id, label).icon(icon).keys(keys);
    }
}
