package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.action.ActionBars;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.kit.BentoDocking;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.kit.Docking;
import org.mnv4designer.designer.kit.EmptyState;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.devices.DeviceStripModel;
import org.mnv4designer.designer.part.devices.DeviceStripView;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.command.Window;
import org.mnv4designer.designer.shell.command.WorkbenchActions;
import org.mnv4designer.designer.shell.editor.Editors;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Fonts;
import org.mnv4designer.designer.theme.Theme;
import org.mnv4designer.run.Engines;

/** Everything inside the window: wires session, actions and parts together. The same for a stage and for pictures. */
final class WorkbenchPane extends BorderPane {
    private final Installation installation;
    private final Text text;
    private final Executor analysisWorker = FxThread.worker("analysis");
    private final Estimators estimators;
    private final Workbench workbench;
    private final InferenceModel inference;
    private final Views views;
    private final Docking docking;
    private final Editors editors;
    private final FileCommands files;
    private final Actions actions;
    private final ActionBars bars;
    private final Dialogs dialogs;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final StringProperty job = new SimpleStringProperty("");
    private final ExportCommand exporting;
    private final CalibrationCommand calibrating;
    private final Node strip;
    private final Welcome welcome;

    /** @param quit closes the window after asking */
    WorkbenchPane(Installation installation, Runnable quit) {
        Fonts.load();
        this.installation = installation;
        this.text = installation.text();
        this.estimators = new Estimators(installation.devices());
        this.workbench = new Workbench(this::recompute);
        this.dialogs = new Dialogs(() -> getScene().getWindow(), theme::get, text);
        this.files = new FileCommands(installation, workbench, dialogs);
        this.inference = new InferenceModel(
                workbench,
                () -> Engines.installed().all().stream().findFirst(),
                FxThread.worker("inference"),
                FxThread.executor(),
                files,
                text);
        this.views = new Views(installation, workbench, inference);
        this.docking = new BentoDocking(
                views.parts(),
                new EmptyState(
                        "mdi2v-vector-square", text.emptyNoDesign(), text.emptyShowWelcome(), this::showWelcome));
        this.editors = new Editors(workbench, docking, installation.catalog(), text, new EditorSurroundings());
        this.actions = WorkbenchActions.of(
                new WorkbenchActions.Parts(workbench, editors, inference, files, new WindowCommands(quit)),
                Perspective.shown(),
                Views.ALL);
        this.bars = new ActionBars(actions, text);
        this.calibrating = new CalibrationCommand(installation, workbench, estimators, dialogs, job);
        this.exporting = new ExportCommand(dialogs, FxThread.worker("export"), job, text);
        this.strip = new DeviceStripView(new DeviceStripModel(workbench), text);
        this.welcome = new Welcome(installation, estimators, FxThread.worker("welcome"), files);
        build();
    }

    private Recompute<Design, Analysis> recompute() {
        Analyzer analyzer = new Analyzer(estimators);
        return new Recompute<>(analyzer::analyse, analysisWorker, FxThread.executor());
    }

    private void build() {
        theme.subscribe(now -> now.applyTo(this));
        docking.arrange(Perspective.DESIGN.layout());
        setTop(new VBox(bars.menuBar(), bars.toolBar()));
        VBox bottom = new VBox(strip, new StatusBar(workbench, editors.zoom(), job, text));
        setBottom(bottom);
        DroppedDesigns.open(this, files::open);
        bars.routeKeysFirst(this, List.of("edit.undo", "edit.redo"));
        workbench.activeSession().subscribe(active -> {
            if (active.isPresent()) {
                showDocking();
            } else {
                showWelcome();
            }
        });
    }

    /** Title of the window while a design of this title is in front; empty for none. */
    String windowTitle(String design) {
        return design.isEmpty() ? text.applicationName() : text.windowTitle(design);
    }

    /** Tells of a fault of ours without getting in the way. */
    void tellFault(Throwable fault) {
        job.set(text.faultInStatus(fault));
    }

    /** True if nothing is being computed that would still change what is seen. */
    boolean isSettled() {
        return workbench.sessions().stream().allMatch(Session::isAnalysed)
                && welcome.isCounted()
                && views.areSettled()
                && !inference.running().get();
    }

    /** Takes up changes of the user's devices until it is closed. */
    FxThread.Repetition watchDevices() {
        return new DeviceReload(installation, workbench, estimators, job).start();
    }

    Workbench workbench() {
        return workbench;
    }

    InferenceModel inference() {
        return inference;
    }

    FileCommands files() {
        return files;
    }

    CalibrationCommand calibrating() {
        return calibrating;
    }

    Actions actions() {
        return actions;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    Editors editors() {
        return editors;
    }

    void show(Perspective perspective) {
        showDocking();
        docking.arrange(perspective.layout());
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

    private ContextMenu canvasMenu() {
        ContextMenu menu = new ContextMenu();
        for (List<String> group : WorkbenchActions.CANVAS_MENU) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (String id : group) {
                MenuItem item = bars.item(actions.get(id));
                item.setAccelerator(null);
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    /** What editors may ask for. */
    private final class EditorSurroundings implements Editors.Surroundings {
        @Override
        public void showProperties(String parameter) {
            docking.show(Views.PROPERTIES);
            Optional.ofNullable(docking.node().lookup("#field-" + parameter)).ifPresent(Node::requestFocus);
        }

        @Override
        public void showContextMenu(Node owner, Point2D screen) {
            canvasMenu().show(owner, screen.getX(), screen.getY());
        }

        @Override
        public boolean close(Session session) {
            return files.close(session);
        }
    }

    /** Commands of the window. */
    private final class WindowCommands implements Window {
        private final Runnable quit;

        WindowCommands(Runnable quit) {
            this.quit = quit;
        }

        @Override
        public void showPerspective(String id) {
            Perspective.of(id).ifPresent(WorkbenchPane.this::show);
        }

        @Override
        public void showView(String view) {
            showDocking();
            docking.show(view);
        }

        @Override
        public void showWelcome() {
            WorkbenchPane.this.showWelcome();
        }

        @Override
        public void switchTheme() {
            theme.set(theme.get().other());
            installation.settings().put("theme", theme.get().id());
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
        public void keys() {
            dialogs.show(new KeysDialog(actions, text), text.keysHeadline());
        }

        @Override
        public void about() {
            dialogs.inform(
                    text.aboutTitle(),
                    text.aboutMessage(
                            Installation.version(),
                            System.getProperty("java.version"),
                            System.getProperty("javafx.version")));
        }

        @Override
        public void quit() {
            quit.run();
        }
    }
}
