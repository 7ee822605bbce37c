package org.mnv4designer.designer.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.shell.command.QuickFixMenu;
import org.mnv4designer.designer.shell.command.Window;
import org.mnv4designer.designer.shell.preference.PreferencePages;
import org.mnv4designer.designer.shell.preference.PreferencesDialog;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Theme;

/** What commands do with the window as a whole. */
final class WindowCommands implements Window {
    private final WorkbenchParts parts;
    private final WorkbenchPane pane;
    private final Runnable quit;
    private final ExportCommand exporting;
    private final CalibrationCommand calibrating;
    private final NewDesignCommand starting;
    private final Text text;

    /** @param quit closes the window after asking */
    WindowCommands(WorkbenchParts parts, WorkbenchPane pane, Runnable quit) {
        this.parts = parts;
        this.pane = pane;
        this.quit = quit;
        this.text = parts.text();
        this.exporting = new ExportCommand(parts.dialogs(), FxThread.worker("export"), parts.job(), parts.jobs(), text);
        this.starting = new NewDesignCommand(parts);
        this.calibrating = new CalibrationCommand(
                parts.installation(), parts.workbench(), parts.estimators(), parts.dialogs(), parts.job());
    }

    CalibrationCommand calibrating() {
        return calibrating;
    }

    @Override
    public void showPerspective(String id) {
        Perspective.of(id).ifPresent(pane::show);
    }

    @Override
    public void showView(String view) {
        pane.showView(view);
    }

    @Override
    public void newDesign() {
        starting.open();
    }

    @Override
    public void openFolder() {
        pane.showView(Views.EXPLORER);
        parts.workspace().model().chooseFolder();
    }

    @Override
    public void showWelcome() {
        pane.showWelcome();
    }

    @Override
    public void switchTheme() {
        String other = parts.theme().get().other().id();
        parts.installation().preferences().of(Preferences.THEME).set(other);
        parts.theme().set(Theme.of(other));
    }

    @Override
    public void recover() {
        parts.recovery().offerKept();
    }

    @Override
    public ObservableValue<Boolean> canRecover() {
        return parts.recovery().keeps();
    }

    @Override
    public void export(Session session) {
        exporting.export(session);
    }

    @Override
    public void calibrate() {
        calibrating.open();
    }

    @Override
    public void quickFix() {
        Node owner = Optional.ofNullable(pane.getScene().getFocusOwner()).orElse(pane);
        Bounds at = owner.localToScreen(owner.getBoundsInLocal());
        new QuickFixMenu(parts.workbench(), parts.quickFixer()).menu().show(owner, at.getCenterX(), at.getCenterY());
    }

    @Override
    public void keys() {
        pane.overlays().keys();
    }

    @Override
    public void quickAccess() {
        pane.overlays().quickAccess();
    }

    @Override
    public void keyAssist() {
        pane.overlays().keyAssist(() -> preferences(PreferencePages.KEYS));
    }

    @Override
    public void preferences() {
        preferences("");
    }

    /** Opens the dialog of preferences at a page. */
    void preferences(String page) {
        parts.dialogs().show(new PreferencesDialog(pane.preferenceSources(), page, text), text.preferencesHeadline());
    }

    @Override
    public void about() {
        parts.dialogs().show(new AboutDialog(text), text.aboutTitle());
    }

    @Override
    public void quit() {
        quit.run();
    }
}
