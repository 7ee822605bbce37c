package org.mnv4designer.designer.part.pareto;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.History;
import org.mnv4designer.design.Training.Recipe;
import org.mnv4designer.designer.part.pareto.ParetoPicture.OpenDesign;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.FigureCache;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;

/** Published networks and open designs with their history, and how they are shown; computed only while seen. */
public final class ParetoModel {
    /** Earlier states of each open design that are shown at the most. */
    static final int LONGEST_TRAIL = 40;

    private final Workbench workbench;
    private final Background<ParetoPicture.Question, ParetoPicture> background;
    private final Consumer<String> openNetwork;
    private final ReadOnlyObjectWrapper<Optional<ParetoPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<ParetoAxis> axis = new SimpleObjectProperty<>(ParetoAxis.LATENCY);
    private final ObjectProperty<Optional<Recipe>> recipe = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private final ObjectProperty<Set<ParetoFamily>> hidden = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty shown = new SimpleBooleanProperty();

    /**
     * @param worker computes, one thing after another
     * @param publisher runs answers on the thread of the user interface
     * @param openNetwork opens a network of the zoo as a design
     */
    public ParetoModel(
            Workbench workbench,
            FigureCache figures,
            Executor worker,
            Executor publisher,
            Consumer<String> openNetwork) {
        this.workbench = workbench;
        this.background = new Background<>(new ParetoAnalysis(figures), worker, publisher);
        this.openNetwork = openNetwork;
        workbench.ofActive(Session::analysis, Optional.<Analysis>empty()).subscribe(any -> refresh());
        workbench.sessions().addListener((ListChangeListener<Session>) any -> refresh());
        recipe.subscribe(any -> refresh());
        shown.subscribe(any -> refresh());
    }

    /** Empty until it is computed. */
    public ReadOnlyObjectProperty<Optional<ParetoPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** True while a newer picture is under way. */
    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    public ObjectProperty<ParetoAxis> axis() {
        return axis;
    }

    /** Of accuracies; empty for each network's own. */
    public ObjectProperty<Optional<Recipe>> recipe() {
        return recipe;
    }

    public BooleanProperty logarithmic() {
        return logarithmic;
    }

    public ObjectProperty<Set<ParetoFamily>> hidden() {
        return hidden;
    }

    /** Whether anybody looks. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Id of the device whose latency is shown. */
    public ObservableValue<String> device() {
        return workbench.chosenDevice();
    }

    /** What the device is called; its id while that is not known. */
    String deviceName() {
        String id = workbench.chosenDevice().get();
        return workbench
                .activeSession()
                .get()
                .flatMap(session -> session.analysis().get())
                .flatMap(analysis -> analysis.report().device(id))
                .map(device -> device.device().profile().name())
                .orElse(id);
    }

    /** What is shown of the picture with these axes. */
    Optional<ParetoPlot> plot(Text text) {
        return picture.get()
                .map(made -> new ParetoPlot(
                        made.entries().stream()
                                .filter(entry -> !hidden.get().contains(entry.family()))
                                .flatMap(entry -> ParetoPlot.point(entry, axis.get(), device().getValue()).stream())
                                .toList(),
                        axis.get(),
                        logarithmic.get(),
                        deviceName(),
                        text));
    }

    void toggle(ParetoFamily family) {
        Set<ParetoFamily> now = EnumSet.noneOf(ParetoFamily.class);
        now.addAll(hidden.get());
        if (!now.remove(family)) {
            now.add(family);
        }
        hidden.set(Set.copyOf(now));
    }

    private Optional<ParetoPicture.Entry> entry(String id) {
        return picture.get().stream()
                .flatMap(made -> made.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** Brings an open design to the front; published networks are only looked at. */
    void choose(String id) {
        entry(id)
                .flatMap(entry -> session(entry.of()))
                .ifPresent(session -> workbench.activeSession().set(Optional.of(session)));
    }

    /** Opens a published network as a design, or brings an open one to the front. */
    void open(String id) {
        choose(id);
        entry(id)
                .filter(entry -> entry.kind() == ParetoPicture.Kind.PUBLISHED)
                .ifPresent(entry -> openNetwork.accept(entry.of()));
    }

    private Optional<Session> session(String id) {
        return workbench.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    private void refresh() {
        if (shown.get()) {
            List<OpenDesign> designs =
                    workbench.sessions().stream().map(ParetoModel::open).toList();
            background.request(
                    new ParetoPicture.Question(recipe.get(), designs), made -> picture.set(Optional.of(made)));
        } else {
            background.cancel();
        }
    }

    private static OpenDesign open(Session session) {
        History history = session.history().get();
        List<Design> all = history.steps().subList(0, history.current() + 1).stream()
                .map(History.Step::design)
                .toList();
        return new OpenDesign(
                session.id(),
                session.title().get(),
                all.subList(Math.max(0, all.size() - 1 - LONGEST_TRAIL), all.size()));
    }
}
