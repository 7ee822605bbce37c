package org.mnv4designer.designer.shell;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.action.ActionBars;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.action.KeyBindings;
import org.mnv4designer.designer.kit.BentoDocking;
import org.mnv4designer.designer.kit.Chooser;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.kit.Overlay;
import org.mnv4designer.designer.part.devices.DeviceChooser;
import org.mnv4designer.designer.part.devices.DeviceStripModel;
import org.mnv4designer.designer.part.devices.DeviceStripView;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.session.Preferences;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.command.QuickFixMenu;
import org.mnv4designer.designer.shell.command.WorkbenchActions;
import org.mnv4designer.designer.shell.editor.Editors;
import org.mnv4designer.designer.shell.layout.LayoutFile;
import org.mnv4designer.designer.shell.layout.Perspectives;
import org.mnv4designer.designer.shell.preference.PreferencePages;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.SystemTheme;
import org.mnv4designer.designer.theme.Theme;

/**
 * Everything inside the window: puts bars, views, editors and the welcome page in their places. The same for a stage
 * and for pictures. What they share is in {@link WorkbenchParts}; what commands do, in {@link WindowCommands}.
 */
final class WorkbenchPane extends BorderPane {
    private final WorkbenchParts parts;
    private final Text text;
    private final Docking docking;
    private final LayoutFile layoutFile;
    private final Perspectives perspectives;
    private final OpenFiles openFiles;
    private final Editors editors;
    private final WindowCommands commands;
    private final Actions actions;
    private final ActionBars bars;
    private final KeyBindings keyBindings;
    private final Overlays overlays;
    private final PreferencePages.Sources preferences;
    private final Node strip;
    private final Welcome welcome;

    /** @param quit closes the window after asking */
    WorkbenchPane(Installation installation, Runnable quit) {
        Fonts.load();
        this.parts = new WorkbenchParts(installation, () -> getScene().getWindow());
        this.text = parts.text();
        parts.showViewsBy(this::showView);
        PartMenu menu = new PartMenu(this, this::actions, this::bars);
        this.docking = new BentoDocking(
                Views.parts(parts),
                new Docking.Surroundings(noEditor(), menu::ofTab, new DetachedScenes(parts, this::actions)));
        this.layoutFile = installation.layout();
        this.perspectives = new Perspectives(docking, Perspective.layouts(), layoutFile.read());
        this.openFiles = new OpenFiles(parts, docking);
        this.editors = new Editors(
                parts.workbench(),
                docking,
                parts.catalog(),
                WhatIfParts.of(parts),
                installation.preferences(),
                text,
                new EditorSurroundings(docking, parts.files(), menu));
        this.commands = new WindowCommands(parts, this, quit);
        Chooser chooser = new Chooser(() -> getScene().getWindow(), parts.theme()::get);
        this.actions = WorkbenchActions.of(
                new WorkbenchActions.Parts(
                        parts.workbench(),
                        editors,
                        parts.inference(),
                        parts.files(),
                        new QuickFixMenu(parts.workbench(), parts.quickFixer()),
                        commands,
                        new LayoutCommands(parts, docking, perspectives, menu, chooser)),
                Perspective.shown(),
                Views.shown());
        this.keyBindings = new KeyBindings(actions, installation.settings());
        this.bars = new ActionBars(actions, text);
        ShownDevices devices = parts.shownDevices();
        this.preferences = new PreferencePages.Sources(
                installation.preferences(), devices, parts.estimators(), actions, keyBindings);
        this.overlays = new Overlays(new Overlay(this), this, editors);
        this.strip = strip(devices);
        this.welcome = new Welcome(installation, parts.estimators(), FxThread.worker("welcome"), parts.files());
        build();
    }

    private Node noEditor() {
        return new EmptyState("mdi2v-vector-square", text.emptyNoDesign(), text.emptyShowWelcome(), this::showWelcome);
    }

    private Node strip(ShownDevices devices) {
        Node cells = new DeviceStripView(new DeviceStripModel(parts.workbench(), devices), text);
        HBox.setHgrow(cells, Priority.ALWAYS);
        HBox row = new HBox(cells, new DeviceChooser(devices, text));
        row.getStyleClass().add("device-row");
        return row;
    }

    private void build() {
        editors.activeCanvas().subscribe(parts.canvasInFront()::set);
        parts.installation()
                .preferences()
                .of(Preferences.THEME)
                .subscribe(id -> parts.theme().set(id.equals("system") ? SystemTheme.ofThisUser() : Theme.of(id)));
        parts.theme().subscribe(now -> now.applyTo(this));
        perspectives.start();
        setTop(new VBox(bars.menuBar(), bars.toolBar()));
        Node running = new JobsIndicator(parts.jobs(), () -> showView(Views.PROGRESS), text);
        setBottom(new VBox(strip, new StatusBar(parts.workbench(), editors.zoom(), parts.job(), running, text)));
        DroppedFiles.takenBy(this, new WindowDrops(parts, this));
        bars.routeKeysFirst(this, List.of("edit.undo", "edit.redo", "tab.next", "tab.previous"));
        parts.workbench().activeSession().subscribe(active -> {
            if (active.isPresent()) {
                showDocking();
            } else {
                showWelcome();
            }
        });
    }

    /** Keeps what the workbench looks like for the next start. */
    void keepLayout() {
        perspectives.remember();
        openFiles.remember(perspectives);
        layoutFile.write(perspectives.memory().get());
    }

    /** Opens the files that were open when the workbench was left. */
    void reopenFiles() {
        openFiles.reopen(perspectives.memory().get());
    }

    /** Title of the window while a design of this title is in front; empty for none. */
    String windowTitle(String design) {
        return design.isEmpty() ? text.applicationName() : text.windowTitle(design);
    }

    /** Tells of a fault of ours without getting in the way, and logs it: in the view that it comes from, if it does. */
    void tellFault(Throwable fault) {
        if (!parts.guards().show(fault)) {
            parts.faults().report("", fault);
        }
        parts.job().set(fault instanceof OutOfMemoryError ? text.outOfMemory() : text.faultInStatus(fault));
    }

    /** True if nothing is being computed that would still change what is seen. */
    boolean isSettled() {
        return parts.areSettled() && welcome.isCounted();
    }

    /** Takes up changes of the user's devices until it is closed. */
    FxThread.Repetition watchDevices() {
        return new DeviceReload(parts.installation(), parts.workbench(), parts.estimators(), parts.job()).start();
    }

    /** Takes up what others do to open files and in the workspace folder until it is closed. */
    FxThread.Repetition watchFiles() {
        return FxThread.repeating(
                "open files",
                Duration.ofSeconds(1),
                () -> FxThread.run(() -> {
                    parts.openFiles().look();
                    parts.workspace().model().look();
                }));
    }

    void show(Perspective perspective) {
        showDocking();
        perspectives.show(perspective.id());
    }

    /** Shows the views and editors, with a view in front. */
    void showView(String view) {
        showDocking();
        docking.show(view);
    }

    private void showDocking() {
        setCenter(docking.node());
        strip.setVisible(true);
        strip.setManaged(true);
    }

    void showWelcome() {
        setCenter(welcome.view());
        strip.setVisible(false);
        strip.setManaged(false);
    }

    Perspectives perspectives() {
        return perspectives;
    }

    Docking docking() {
        return docking;
    }

    WorkbenchParts parts() {
        return parts;
    }

    Workbench workbench() {
        return parts.workbench();
    }

    InferenceModel inference() {
        return parts.inference();
    }

    FileCommands files() {
        return parts.files();
    }

    CalibrationCommand calibrating() {
        return commands.calibrating();
    }

    Actions actions() {
        return actions;
    }

    KeyBindings keyBindings() {
        return keyBindings;
    }

    /** What the dialog of preferences shows and changes. */
    PreferencePages.Sources preferenceSources() {
        return preferences;
    }

    WindowCommands commands() {
        return commands;
    }

    Overlays overlays() {
        return overlays;
    }

    ActionBars bars() {
        return bars;
    }

    ObjectProperty<Theme> theme() {
        return parts.theme();
    }

    Editors editors() {
        return editors;
    }
}
