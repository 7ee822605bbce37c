package org.mnv4designer.designer.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.editor.Editors;
import org.mnv4designer.designer.shell.editor.HeatSource;
import org.mnv4designer.designer.text.Text;

/** Describes every command of the workbench, and where menus and the tool bar show it. */
final class WorkbenchActions {
    /** Ids of the commands that a context menu on the canvas offers. */
    static final List<List<String>> CANVAS_MENU = List.of(
            List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
            List.of("view.zoomSelection", "view.zoomFit", "model.arrange"));

    private final Actions actions = new Actions();
    private final Workbench workbench;
    private final FileCommands files;
    private final Editors editors;
    private final ObservableValue<Boolean> hasDesign;
    private final ObservableValue<Boolean> hasSelection;

    WorkbenchActions(Workbench workbench, FileCommands files, Editors editors) {
        this.workbench = workbench;
        this.files = files;
        this.editors = editors;
        this.hasDesign = workbench.activeSession().map(Optional::isPresent);
        this.hasSelection = workbench
                .ofActive(session -> session.selection().ids(), Set.<String>of())
                .map(ids -> !ids.isEmpty());
    }

    Actions describe(WorkbenchCommands commands, InferenceModel inference) {
        file(commands);
        edit();
        view(commands);
        model(commands);
        inference(inference);
        help(commands);
        bars();
        return actions;
    }

    private void file(WorkbenchCommands commands) {
        actions.add("file.new", Text::actionNew)
                .hint(Text::actionNewHint)
                .icon("mdi2f-file-plus-outline")
                .keys("Shortcut+N")
                .does(files::blank);
        actions.add("file.open", Text::actionOpen)
                .hint(Text::actionOpenHint)
                .icon("mdi2f-folder-open-outline")
                .keys("Shortcut+O")
                .does(files::choose);
        actions.add("file.save", Text::actionSave)
                .hint(Text::actionSaveHint)
                .icon("mdi2c-content-save-outline")
                .keys("Shortcut+S")
                .when(workbench.ofActive(
                        session -> session.dirty()
                                .map(dirty -> dirty || session.file().get().isEmpty()),
                        false))
                .does(() -> onSession(files::save));
        actions.add("file.saveAs", Text::actionSaveAs)
                .keys("Shortcut+Shift+S")
                .when(hasDesign)
                .does(() -> onSession(files::saveAs));
        actions.add("file.saveAll", Text::actionSaveAll)
                .icon("mdi2c-content-save-all-outline")
                .keys("Shortcut+Alt+S")
                .when(hasDesign)
                .does(files::saveAll);
        actions.add("file.close", Text::actionClose)
                .keys("Shortcut+W")
                .when(hasDesign)
                .does(() -> onSession(files::close));
        actions.add("file.export", Text::actionExport)
                .hint(Text::actionExportHint)
                .icon("mdi2e-export-variant")
                .keys("Shortcut+E")
                .when(hasDesign)
                .does(commands::export);
        actions.add("file.quit", Text::actionQuit).keys("Shortcut+Q").does(commands::quit);
    }

    private void edit() {
        actions.add("edit.undo", Text::actionUndo)
                .icon("mdi2u-undo")
                .keys("Shortcut+Z")
                .when(workbench.ofActive(Session::canUndo, false))
                .does(() -> onSession(Session::undo));
        actions.add("edit.redo", Text::actionRedo)
                .icon("mdi2r-redo")
                .keys("Shortcut+Y")
                .when(workbench.ofActive(Session::canRedo, false))
                .does(() -> onSession(Session::redo));
        onCanvas("edit.cut", Text::actionCut, "mdi2c-content-cut", "Shortcut+X", hasSelection, CanvasCommands::cut);
        onCanvas("edit.copy", Text::actionCopy, "mdi2c-content-copy", "Shortcut+C", hasSelection, CanvasCommands::copy);
        onCanvas(
                "edit.paste", Text::actionPaste, "mdi2c-content-paste", "Shortcut+V", hasDesign, CanvasCommands::paste);
        onCanvas(
                "edit.duplicate",
                Text::actionDuplicate,
                "mdi2c-content-duplicate",
                "Shortcut+D",
                hasSelection,
                CanvasCommands::duplicate);
        onCanvas(
                "edit.delete",
                Text::actionDelete,
                "mdi2d-delete-outline",
                "Delete",
                hasSelection,
                CanvasCommands::delete);
        onCanvas("edit.selectAll", Text::actionSelectAll, "", "Shortcut+A", hasDesign, CanvasCommands::selectAll);
    }

    private void view(WorkbenchCommands commands) {
        onCanvas(
                "view.zoomIn",
                Text::actionZoomIn,
                "mdi2m-magnify-plus-outline",
                "Shortcut+PLUS",
                hasDesign,
                CanvasCommands::zoomIn);
        onCanvas(
                "view.zoomOut",
                Text::actionZoomOut,
                "mdi2m-magnify-minus-outline",
                "Shortcut+MINUS",
                hasDesign,
                CanvasCommands::zoomOut);
        onCanvas("view.zoomActual", Text::actionZoomActual, "", "Shortcut+0", hasDesign, CanvasCommands::actualSize);
        onModel("view.zoomFit", Text::actionZoomFit, "mdi2f-fit-to-page-outline", "Shortcut+Shift+0", CanvasModel::fit);
        onModel(
                "view.zoomSelection",
                Text::actionZoomSelection,
                "mdi2i-image-filter-center-focus",
                "Shortcut+Shift+2",
                CanvasModel::zoomToSelection);
        actions.add("view.theme", Text::actionTheme)
                .icon("mdi2t-theme-light-dark")
                .keys("Shortcut+Shift+L")
                .does(commands::switchTheme);
        actions.add("view.welcome", Text::actionWelcome)
                .icon("mdi2h-home-outline")
                .keys("Alt+HOME")
                .does(commands::showWelcome);
        for (Perspective perspective : Perspective.values()) {
            int number = perspective.ordinal() + 1;
            actions.add("view.perspective." + perspective.id(), label(perspective))
                    .icon(icon(perspective))
                    .keys("Shortcut+Shift+F" + number)
                    .when(hasDesign)
                    .does(() -> commands.show(perspective));
        }
        for (Views.Entry view : Views.ALL) {
            actions.add(
                            "view.show." + view.id(),
                            text -> text.actionShow(view.title().apply(text)))
                    .icon(view.icon())
                    .keys(view.keys())
                    .when(hasDesign)
                    .does(() -> commands.showView(view.id()));
        }
    }

    private void model(WorkbenchCommands commands) {
        actions.add("model.arrange", Text::actionLayout)
                .icon("mdi2s-sitemap-outline")
                .keys("Shortcut+Shift+A")
                .when(hasDesign)
                .does(editors::arrange);
        heat("none", Text::actionHeatNone, () -> HeatSource.NONE);
        heat("macs", Text::actionHeatMacs, HeatSource::macs);
        heat("parameters", Text::actionHeatParameters, HeatSource::parameters);
        heat(
                "latency",
                Text::actionHeatLatency,
                () -> HeatSource.latency(workbench.chosenDevice().get()));
        actions.add("canvas.focus", Text::actionCanvas)
                .keys("F12")
                .when(hasDesign)
                .does(editors::focusCanvas);
    }

    private void heat(String id, Function<Text, String> label, Supplier<HeatSource> source) {
        actions.add("model.heat." + id, label)
                .icon("mdi2p-palette-outline")
                .when(hasDesign)
                .does(() -> editors.colourBy(source.get()));
    }

    private void inference(InferenceModel inference) {
        actions.add("model.image", Text::actionChooseImage)
                .icon("mdi2i-image-plus")
                .keys("Shortcut+I")
                .when(hasDesign)
                .does(inference::chooseImage);
        actions.add("model.weights", Text::actionLoadWeights)
                .hint(Text::actionLoadWeightsHint)
                .icon("mdi2w-weight")
                .when(hasDesign)
                .does(inference::chooseWeights);
        actions.add("model.run", Text::actionRun)
                .icon("mdi2p-play")
                .keys("Shortcut+R")
                .when(inference.image().map(Optional::isPresent))
                .does(inference::run);
    }

    private void help(WorkbenchCommands commands) {
        actions.add("help.about", Text::actionAbout).does(commands::about);
    }

    private void bars() {
        actions.menu(
                Text::menuFile,
                List.of(
                        List.of("file.new", "file.open"),
                        List.of("file.save", "file.saveAs", "file.saveAll"),
                        List.of("file.export"),
                        List.of("file.close", "file.quit")));
        actions.menu(
                Text::menuEdit,
                List.of(
                        List.of("edit.undo", "edit.redo"),
                        List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
                        List.of("edit.selectAll")));
        List<String> views = new ArrayList<>(
                Views.ALL.stream().map(view -> "view.show." + view.id()).toList());
        views.add("canvas.focus");
        actions.menu(
                Text::menuView,
                List.of(
                        List.of("view.welcome"),
                        List.of("view.perspective.design", "view.perspective.analyse", "view.perspective.infer"),
                        views,
                        List.of("view.zoomIn", "view.zoomOut", "view.zoomActual", "view.zoomFit", "view.zoomSelection"),
                        List.of("view.theme")));
        actions.menu(
                Text::menuModel,
                List.of(
                        List.of("model.arrange"),
                        List.of("model.heat.none", "model.heat.macs", "model.heat.parameters", "model.heat.latency"),
                        List.of("model.weights", "model.image", "model.run")));
        actions.menu(Text::menuHelp, List.of(List.of("help.about")));
        actions.tools("view.welcome", "file.new", "file.open", "file.save", "file.export");
        actions.tools("edit.undo", "edit.redo");
        actions.tools("edit.cut", "edit.copy", "edit.paste", "edit.delete");
        actions.tools("view.zoomOut", "view.zoomIn", "view.zoomFit", "model.arrange");
        actions.tools("view.perspective.design", "view.perspective.analyse", "view.perspective.infer");
        actions.tools("view.theme");
    }

    private static Function<Text, String> label(Perspective perspective) {
        return switch (perspective) {
            case DESIGN -> Text::actionPerspectiveDesign;
            case ANALYSE -> Text::actionPerspectiveAnalyse;
            case INFER -> Text::actionPerspectiveInfer;
        };
    }

    private static String icon(Perspective perspective) {
        return switch (perspective) {
            case DESIGN -> "mdi2p-pencil-ruler";
            case ANALYSE -> "mdi2c-chart-box-outline";
            case INFER -> "mdi2i-image-search-outline";
        };
    }

    private void onSession(Consumer<Session> command) {
        workbench.activeSession().get().ifPresent(command);
    }

    private void onCanvas(
            String id,
            Function<Text, String> label,
            String icon,
            String keys,
            ObservableValue<Boolean> when,
            Consumer<CanvasCommands> command) {
        actions.add(id, label).icon(icon).keys(keys).when(when).does(() -> editors.onCanvas(command));
    }

    private void onModel(
            String id, Function<Text, String> label, String icon, String keys, Consumer<CanvasModel> command) {
        actions.add(id, label)
                .icon(icon)
                .keys(keys)
                .when(hasDesign)
                .does(() -> editors.activeCanvas().get().ifPresent(command));
    }
}
