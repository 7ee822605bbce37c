package org.mnv4designer.designer.shell;

import java.util.List;
import javafx.scene.Node;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.kit.Overlay;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Settings;
import org.mnv4designer.designer.shell.editor.Editors;
import org.mnv4designer.designer.shell.preference.PreferencePages;
import org.mnv4designer.designer.shell.quick.QuickAccessModel;
import org.mnv4designer.designer.shell.quick.QuickAccessView;
import org.mnv4designer.designer.shell.quick.QuickItem;
import org.mnv4designer.designer.shell.quick.QuickProviders;
import org.mnv4designer.designer.text.Text;

/** What comes up over the window: Quick Access, key assist and the sheet of keys. The same command again closes it. */
final class Overlays {
    private final Overlay overlay;
    private final QuickAccessModel everything;
    private final QuickAccessModel keyed;
    private final QuickAccessView quickAccess;
    private final QuickAccessView keyAssist;
    private final KeySheetView keySheet;

    Overlays(Overlay overlay, WorkbenchPane pane, Editors editors) {
        this.overlay = overlay;
        WorkbenchParts parts = pane.parts();
        Actions actions = pane.actions();
        Text text = parts.text();
        Settings settings = parts.installation().settings();
        QuickProviders of = new QuickProviders(text);
        this.everything = new QuickAccessModel(
                List.of(
                        of.commands(actions),
                        of.blocks(parts.workbench(), block -> goTo(block, parts, editors)),
                        of.blockTypes(parts.workbench(), parts.catalog()),
                        of.views(actions),
                        of.perspectives(actions),
                        of.devices(parts.workbench(), parts.estimators()),
                        of.editors(parts.workbench()),
                        of.networks(parts.files()::network),
                        of.preferences(PreferencePages.places(pane.preferenceSources()), pane.commands()::preferences)),
                settings,
                text);
        this.keyed = QuickAccessModel.complete(List.of(of.keyed(actions)), settings, text);
        this.quickAccess = new QuickAccessView(everything, this::doIt, text);
        this.keyAssist = new QuickAccessView(keyed, this::doIt, text);
        this.keySheet = new KeySheetView(new KeySheet(actions, text), text);
    }

    void quickAccess() {
        everything.open();
        toggle(quickAccess, quickAccess.field());
    }

    /** @param again what the same keys do once more while it is shown */
    void keyAssist(Runnable again) {
        if (overlay.shows(keyAssist)) {
            overlay.close();
            again.run();
        } else {
            keyed.open();
            toggle(keyAssist, keyAssist.field());
        }
    }

    void keys() {
        keySheet.open();
        toggle(keySheet, keySheet.field());
    }

    private void toggle(Node content, Node focused) {
        if (overlay.shows(content)) {
            overlay.close();
        } else {
            overlay.show(content, focused);
        }
    }

    /** After the focus is back where it was, so that what is done can put it elsewhere. */
    private void doIt(QuickItem item) {
        overlay.close();
        FxThread.later(item.run());
    }

    private static void goTo(String block, WorkbenchParts parts, Editors editors) {
        parts.workbench().activeSession().get().map(Session::selection).ifPresent(selection -> selection.only(block));
        editors.activeCanvas().get().ifPresent(canvas -> canvas.reveal(block));
        editors.focusCanvas();
    }
}
