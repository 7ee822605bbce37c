package org.mnv4designer.designer.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.canvas.CanvasModel;
import org.mnv4designer.designer.part.inference.ImagesModel;
import org.mnv4designer.designer.part.inference.InferenceModel;
import org.mnv4designer.designer.part.inference.InferenceModels;
import org.mnv4designer.designer.part.inference.MapsModel;
import org.mnv4designer.designer.part.inference.PairModel;
import org.mnv4designer.designer.part.inference.PreprocessingModel;
import org.mnv4designer.designer.part.inference.StatisticsModel;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Compared;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.FaultFile;
import org.mnv4designer.designer.session.FaultLog;
import org.mnv4designer.designer.session.Jobs;
import org.mnv4designer.designer.session.OpenFiles;
import org.mnv4designer.designer.session.QuickFixer;
import org.mnv4designer.designer.session.Recompute;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.ShownDevices;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Theme;

/** What the views, editors and commands of one window share: models and services, nothing that is seen. */
final class WorkbenchParts {
    private static final long FAULT_FILE_BYTES = 256 * 1024;

    private final Installation installation;
    private final Executor fxThread = FxThread.executor();
    private final Executor analysisWorker = FxThread.worker("analysis");
    private final Executor viewWorker = FxThread.worker("views");
    private final Executor whatIfWorker = FxThread.worker("what if");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Optional<CanvasModel>> canvasInFront = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty job = new SimpleStringProperty("");
    private final FaultLog faults = new FaultLog(Clock.systemDefaultZone(), fxThread);
    private final Jobs jobs = new Jobs(fxThread);
    private final List<ObservableValue<Boolean>> busy = new ArrayList<>();
    private final ViewGuards guards;
    private final Compared compared = new Compared();
    private Consumer<String> showingViews = any -> {};
    private final Estimators estimators;
    private final ShownDevices shownDevices;
    private final Workbench workbench;
    private final Dialogs dialogs;
    private final FileCommands files;
    private final OpenFiles openFiles;
    private final EngineOfItsOwn engine = new EngineOfItsOwn();
    private final Executor inferenceWorker = FxThread.worker("inference");
    private final InferenceModel inference;
    private final Recovery recovery;
    private final QuickFixer quickFixer;
    private final Workspace workspace;

    /** @param window that dialogs stand in front of */
    WorkbenchParts(Installation installation, Supplier<Window> window) {
        this.installation = installation;
        this.guards = new ViewGuards(faults, installation.text());
        this.estimators = new Estimators(installation.devices());
        this.shownDevices = new ShownDevices(installation.preferences(), estimators);
        this.workbench = new Workbench(this::recompute);
        this.dialogs = new Dialogs(window, theme::get, installation.text());
        FileDialogs questions = new FileDialogs(dialogs, installation.text());
        this.files = new FileCommands(installation, workbench, questions);
        this.openFiles = new OpenFiles(workbench, installation::designIn, FxThread.worker("open files"), fxThread);
        this.inference =
                new InferenceModel(workbench, engine, inferenceWorker, fxThread, questions, installation.text());
        this.recovery = new Recovery(installation, workbench, dialogs, job);
        this.quickFixer = new QuickFixer(workbench, estimators, FxThread.worker("quick fixes"), fxThread);
        this.workspace = new Workspace(this);
        settlesWith(inference.running());
        new InferenceJob(jobs, inference, installation.text()).follow();
        FaultFile faultFile = new FaultFile(installation.state(), FAULT_FILE_BYTES);
        faults.whenReported(fault -> viewWorker.execute(() -> faultFile.add(fault)));
        settlesWith(quickFixer.busy());
    }

    private Recompute<Design, Analysis> recompute() {
        Analyzer analyzer = new Analyzer(estimators);
        return new Recompute<>(analyzer::analyse, analysisWorker, fxThread);
    }

    /** While this is true, something is being computed that will change what is seen. */
    void settlesWith(ObservableValue<Boolean> working) {
        busy.add(working);
    }

    /** True if nothing is being computed that would still change what is seen. */
    boolean areSettled() {
        return workbench.sessions().stream().allMatch(Session::isAnalysed)
                && busy.stream().noneMatch(ObservableValue::getValue);
    }

    Installation installation() {
        return installation;
    }

    Text text() {
        return installation.text();
    }

    BlockCatalog catalog() {
        return installation.catalog();
    }

    Estimators estimators() {
        return estimators;
    }

    /** Which devices stand in the strip and in what-if. */
    ShownDevices shownDevices() {
        return shownDevices;
    }

    Workbench workbench() {
        return workbench;
    }

    /** The two designs of the Compare view. */
    Compared compared() {
        return compared;
    }

    /** @param show brings a view to the front, by its id */
    void showViewsBy(Consumer<String> show) {
        showingViews = show;
    }

    void showView(String view) {
        showingViews.accept(view);
    }

    InferenceModel inference() {
        return inference;
    }

    /** What the pages of the Inference view show. */
    InferenceModels inferenceModels() {
        MapsModel maps = new MapsModel(workbench, inference.outcome(), viewWorker(), fxThread);
        settlesWith(maps.busy());
        PreprocessingModel preprocessing = new PreprocessingModel(workbench, inference.image(), viewWorker(), fxThread);
        settlesWith(preprocessing.busy());
        ImagesModel images = new ImagesModel(workbench, engine, inferenceWorker, fxThread, text());
        settlesWith(images.busy());
        PairModel pair = new PairModel(workbench, inference, engine, inferenceWorker, fxThread, text());
        settlesWith(pair.busy());
        StatisticsModel statistics = new StatisticsModel(workbench, inference.outcome());
        return new InferenceModels(inference, statistics, maps, images, preprocessing, pair);
    }

    Recovery recovery() {
        return recovery;
    }

    QuickFixer quickFixer() {
        return quickFixer;
    }

    FileCommands files() {
        return files;
    }

    /** The folder that the Explorer shows. */
    Workspace workspace() {
        return workspace;
    }

    /** Watches the files of open designs. */
    OpenFiles openFiles() {
        return openFiles;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Where faults of ours are reported. */
    FaultLog faults() {
        return faults;
    }

    /** What is under way in the background. */
    Jobs jobs() {
        return jobs;
    }

    /** What keeps the faults of views in their own places. */
    ViewGuards guards() {
        return guards;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The canvas of the design in front, for views that show it in small. */
    ObjectProperty<Optional<CanvasModel>> canvasInFront() {
        return canvasInFront;
    }

    /** What the status bar tells of the background; empty for nothing. */
    StringProperty job() {
        return job;
    }

    /** Computes for views, one thing after another. */
    Executor viewWorker() {
        return viewWorker;
    }

    /** Answers what-if questions, which must not wait for views. */
    Executor whatIfWorker() {
        return whatIfWorker;
    }

    Executor fxThread() {
        return fxThread;
    }
}
