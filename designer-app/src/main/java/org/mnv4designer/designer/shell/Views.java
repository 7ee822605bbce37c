package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.mnv4designer.designer.kit.DockPart;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.compare.CompareModel;
import org.mnv4designer.designer.part.compare.CompareView;
import org.mnv4designer.designer.part.costs.CostsModel;
import org.mnv4designer.designer.part.costs.CostsView;
import org.mnv4designer.designer.part.devices.DevicesModel;
import org.mnv4designer.designer.part.devices.DevicesView;
import org.mnv4designer.designer.part.errorlog.ErrorLogView;
import org.mnv4designer.designer.part.explorer.ExplorerView;
import org.mnv4designer.designer.part.history.HistoryModel;
import org.mnv4designer.designer.part.history.HistoryView;
import org.mnv4designer.designer.part.inference.InferenceView;
import org.mnv4designer.designer.part.memory.MemoryModel;
import org.mnv4designer.designer.part.memory.MemoryView;
import org.mnv4designer.designer.part.outline.OutlineModel;
import org.mnv4designer.designer.part.outline.OutlineView;
import org.mnv4designer.designer.part.palette.PaletteModel;
import org.mnv4designer.designer.part.palette.PaletteView;
import org.mnv4designer.designer.part.pareto.ParetoModel;
import org.mnv4designer.designer.part.pareto.ParetoView;
import org.mnv4designer.designer.part.problems.ProblemsModel;
import org.mnv4designer.designer.part.problems.ProblemsView;
import org.mnv4designer.designer.part.progress.ProgressView;
import org.mnv4designer.designer.part.properties.PropertiesModel;
import org.mnv4designer.designer.part.properties.PropertiesView;
import org.mnv4designer.designer.part.roofline.RooflineModel;
import org.mnv4designer.designer.part.roofline.RooflineView;
import org.mnv4designer.designer.part.spec.SpecModel;
import org.mnv4designer.designer.part.spec.SpecView;
import org.mnv4designer.designer.part.targets.TargetsModel;
import org.mnv4designer.designer.part.targets.TargetsView;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.FigureCache;
import org.mnv4designer.designer.shell.command.ShownView;
import org.mnv4designer.designer.shell.editor.ComparedCanvases;
import org.mnv4designer.designer.shell.editor.MinimapSlot;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.compare.ReportComparison;

/** Every view of the workbench: one more view is one more line in {@link #ALL}. {@link Perspective} arranges them. */
final class Views {
    static final String EXPLORER = "explorer";
    static final String PALETTE = "palette";
    static final String PROPERTIES = "properties";
    static final String OUTLINE = "outline";
    static final String PROBLEMS = "problems";
    static final String COSTS = "costs";
    static final String TARGETS = "targets";
    static final String ROOFLINE = "roofline";
    static final String DEVICES = "devices";
    static final String MEMORY = "memory";
    static final String PARETO = "pareto";
    static final String INFERENCE = "inference";
    static final String HISTORY = "history";
    static final String COMPARE = "compare";
    static final String SPEC = "spec";

    static final String PROGRESS = "progress";
    static final String ERROR_LOG = "errorlog";

    /** In the order of the menu. */
    static final List<ViewEntry> ALL = List.of(
            view(EXPLORER, Text::viewExplorer, "mdi2f-folder-outline", "Alt+Shift+E", Views::explorer),
            view(PALETTE, Text::viewPalette, "mdi2s-shape-plus-outline", "Alt+1", Views::palette),
            view(PROPERTIES, Text::viewProperties, "mdi2t-tune-variant", "Alt+2", Views::properties),
            view(OUTLINE, Text::viewOutline, "mdi2f-file-tree-outline", "Alt+3", Views::outline),
            view(PROBLEMS, Text::viewProblems, "mdi2a-alert-circle-outline", "Alt+4", Views::problems),
            view(COSTS, Text::viewCosts, "mdi2t-table", "Alt+5", Views::costs),
            view(TARGETS, Text::viewTargets, "mdi2b-bullseye-arrow", "Alt+7", Views::targets),
            view(ROOFLINE, Text::viewRoofline, "mdi2c-chart-scatter-plot", "Alt+8", Views::roofline),
            view(DEVICES, Text::viewDevices, "mdi2c-cellphone-information", "Alt+Shift+D", Views::devices),
            view(MEMORY, Text::viewMemory, "mdi2m-memory", "Alt+9", Views::memory),
            view(INFERENCE, Text::viewInference, "mdi2i-image-search-outline", "Alt+6", Views::inference),
            view(PARETO, Text::viewPareto, "mdi2c-chart-bell-curve-cumulative", "", Views::pareto),
            view(HISTORY, Text::viewHistory, "mdi2h-history", "Alt+0", Views::history),
            view(COMPARE, Text::viewCompare, "mdi2c-compare-horizontal", "", Views::compare),
            view(SPEC, Text::viewSpec, "mdi2c-code-json", "Alt+Shift+J", Views::spec),
            view(PROGRESS, Text::viewProgress, "mdi2p-progress-clock", "Alt+Shift+P", Views::progress),
            view(ERROR_LOG, Text::viewErrorLog, "mdi2a-alert-octagon-outline", "Alt+Shift+L", Views::errorLog));

    private Views() {}

    private static ViewEntry view(
            String id, Function<Text, String> title, String icon, String keys, Function<WorkbenchParts, Node> factory) {
        return new ViewEntry(id, title, icon, keys, factory);
    }

    static List<ShownView> shown() {
        return ALL.stream().map(ViewEntry::shown).toList();
    }

    static List<DockPart> parts(WorkbenchParts parts) {
        return ALL.stream().map(view -> view.part(parts)).toList();
    }

    private static Node explorer(WorkbenchParts on) {
        return new ExplorerView(on.workspace().model(), Workspace.usual(), on.text());
    }

    private static Node palette(WorkbenchParts on) {
        return new PaletteView(new PaletteModel(on.catalog(), on.workbench()), on.text());
    }

    private static Node properties(WorkbenchParts on) {
        return new PropertiesView(new PropertiesModel(on.workbench(), on.text()), on.text());
    }

    private static Node outline(WorkbenchParts on) {
        return new OutlineView(
                new OutlineModel(on.workbench()), on.text(), new MinimapSlot(on.canvasInFront(), on.text()));
    }

    private static Node problems(WorkbenchParts on) {
        return new ProblemsView(new ProblemsModel(on.workbench(), on.quickFixer()), on.text());
    }

    private static Node costs(WorkbenchParts on) {
        return new CostsView(new CostsModel(on.workbench()), on.text());
    }

    private static Node targets(WorkbenchParts on) {
        return new TargetsView(new TargetsModel(on.workbench(), on.text()), on.text());
    }

    private static Node roofline(WorkbenchParts on) {
        RooflineModel model = new RooflineModel(on.workbench(), on.viewWorker(), on.fxThread());
        on.settlesWith(model.busy());
        return new RooflineView(model, on.text());
    }

    private static Node devices(WorkbenchParts on) {
        return new DevicesView(new DevicesModel(on.workbench(), on.shownDevices()), on.text());
    }

    private static Node memory(WorkbenchParts on) {
        MemoryModel model = new MemoryModel(on.workbench(), on.viewWorker(), on.fxThread());
        on.settlesWith(model.busy());
        return new MemoryView(model, on.text());
    }

    private static Node history(WorkbenchParts on) {
        HistoryModel model = new HistoryModel(
                on.workbench(),
                new Analyzer(on.estimators())::analyse,
                FxThread.worker("history"),
                on.fxThread(),
                on.text());
        on.settlesWith(model.busy());
        return new HistoryView(model, on.text(), both -> {
            on.compared().take(both);
            on.showView(COMPARE);
        });
    }

    private static Node compare(WorkbenchParts on) {
        Analyzer analyzer = new Analyzer(on.estimators());
        CompareModel model = new CompareModel(
                on.workbench(),
                on.compared(),
                (a, b) -> ReportComparison.of(
                        analyzer.analyse(a).report(),
                        analyzer.analyse(b).report(),
                        on.estimators().accuracies()),
                FxThread.worker("compare"),
                on.fxThread());
        ComparedCanvases pictures = new ComparedCanvases(model, on.text(), on.viewWorker(), on.fxThread());
        on.settlesWith(pictures.busy());
        on.settlesWith(model.busy());
        return new CompareView(model, pictures.firstView(), pictures.secondView(), on.text());
    }

    private static Node spec(WorkbenchParts on) {
        SpecModel model =
                new SpecModel(on.workbench(), on.installation().designFile(), FxThread.worker("spec"), on.fxThread());
        on.settlesWith(model.busy());
        return new SpecView(model, on.text());
    }

    private static Node pareto(WorkbenchParts on) {
        ParetoModel model = new ParetoModel(
                on.workbench(), new FigureCache(on.estimators()), on.viewWorker(), on.fxThread(), on.files()::network);
        on.settlesWith(model.busy());
        return new ParetoView(model, on.text());
    }

    private static Node inference(WorkbenchParts on) {
        return new InferenceView(on.inferenceModels(), on.text());
    }

    private static Node progress(WorkbenchParts on) {
        return new ProgressView(on.jobs(), on.text());
    }

    private static Node errorLog(WorkbenchParts on) {
        return new ErrorLogView(on.faults(), new LogExport(on.dialogs(), on.text())::export, on.text());
    }
}
