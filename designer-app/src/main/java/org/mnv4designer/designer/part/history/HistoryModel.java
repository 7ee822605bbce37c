package org.mnv4designer.designer.part.history;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import javafx.util.Subscription;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.History;
import org.mnv4designer.design.History.Step;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Compared;
import org.mnv4designer.designer.session.Moment;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;

/**
 * The steps of the design in front, the latest first. Earlier designs are analysed only while they are seen, one after
 * another off the screen's thread, and only their figures are kept.
 */
public final class HistoryModel {
    private final Workbench workbench;
    private final StepWords words;
    private final Background<Design, StepFigures> background;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty markedOnly = new SimpleBooleanProperty();
    private final Map<Step, StepFigures> figures = new IdentityHashMap<>();
    private final Map<Step, String> touched = new IdentityHashMap<>();
    private Optional<Session> session = Optional.empty();
    private Optional<Step> awaited = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /**
     * @param analyse analyses a design, on the worker
     * @param worker runs analyses, one after another
     * @param publisher runs answers on the thread of the user interface
     */
    public HistoryModel(
            Workbench workbench, Function<Design, Analysis> analyse, Executor worker, Executor publisher, Text text) {
        this.workbench = workbench;
        this.words = new StepWords(text);
        this.background = new Background<>(
                (design, overtaken) ->
                        Optional.of(StepFigures.of(analyse.apply(design).report())),
                worker,
                publisher);
        workbench.activeSession().subscribe(this::follow);
        workbench.chosenDevice().subscribe(any -> refresh());
        shown.subscribe(any -> refresh());
        markedOnly.subscribe(any -> refresh());
    }

    /** The latest step first. */
    public ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** Whether anybody looks. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Whether only marked steps and the present one are listed. */
    public BooleanProperty markedOnly() {
        return markedOnly;
    }

    /** True while figures of a step are under way. */
    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    /** Shows a step's design; later steps stay. */
    public void goTo(HistoryRow row) {
        session.ifPresent(open -> open.goTo(row.index()));
    }

    /** Marks a step, or takes the mark away. */
    public void toggleMark(HistoryRow row) {
        session.ifPresent(open -> open.steps().toggleMark(step(open, row)));
    }

    /** A step's design and the present one, to be compared; empty if no design is open. */
    public Optional<Compared> againstPresent(HistoryRow row) {
        return session.map(open -> {
            Compared both = new Compared();
            String name = open.title().get() + " · " + (row.index() + 1) + " " + row.what();
            both.set(Moment.of(name, step(open, row).design()), Moment.presentOf(open));
            return both;
        });
    }

    private static Step step(Session open, HistoryRow row) {
        return open.history().get().steps().get(row.index());
    }

    private void follow(Optional<Session> now) {
        following.unsubscribe();
        following = now.map(this::subscriptionTo).orElse(Subscription.EMPTY);
        session = now;
        refresh();
    }

    private Subscription subscriptionTo(Session open) {
        Consumer<Object> refresh = any -> refresh();
        SetChangeListener<Step> marks = change -> refresh();
        open.steps().marked().addListener(marks);
        return Subscription.combine(
                open.history().subscribe(refresh),
                open.analysis().subscribe(refresh),
                () -> open.steps().marked().removeListener(marks));
    }

    private void refresh() {
        if (!shown.get() || session.isEmpty()) {
            background.cancel();
            rows.clear();
            return;
        }
        Session open = session.get();
        History history = open.history().get();
        forgetAllBut(history);
        open.analysis().get().ifPresent(known -> keep(history, known));
        List<HistoryRow> now = new ArrayList<>();
        for (int i = history.steps().size() - 1; i >= 0; i--) {
            HistoryRow row = row(open, history, i);
            if (!markedOnly.get() || row.marked() || row.place() == HistoryRow.Place.PRESENT) {
                now.add(row);
            }
        }
        show(now);
        analyseNext(history);
    }

    /** Replaces rows one by one where there are as many, so that a list does not lose its place. */
    private void show(List<HistoryRow> now) {
        if (now.size() != rows.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private void forgetAllBut(History history) {
        Map<Step, Boolean> present = new IdentityHashMap<>();
        history.steps().forEach(step -> present.put(step, true));
        figures.keySet().removeIf(step -> !present.containsKey(step));
        touched.keySet().removeIf(step -> !present.containsKey(step));
    }

    /** The present design is analysed anyway; where other devices or models measure it now, the rest is out of date. */
    private void keep(History history, Analysis analysis) {
        Step present = history.steps().get(history.current());
        if (analysis.design() == present.design()) {
            StepFigures now = StepFigures.of(analysis.report());
            Optional.ofNullable(figures.put(present, now))
                    .filter(was -> !was.equals(now))
                    .ifPresent(measuredOtherwise -> {
                        figures.clear();
                        figures.put(present, now);
                    });
        }
    }

    /** The latest step that is not known; the present one is left to its session. */
    private void analyseNext(History history) {
        for (int i = history.steps().size() - 1; i >= 0; i--) {
            Step step = history.steps().get(i);
            if (i != history.current() && !figures.containsKey(step)) {
                analyse(step);
                return;
            }
        }
        background.cancel();
    }

    private void analyse(Step step) {
        if (background.busy().get() && awaited.filter(other -> other == step).isPresent()) {
            return;
        }
        awaited = Optional.of(step);
        background.request(step.design(), answer -> {
            figures.put(step, answer);
            refresh();
        });
    }

    private HistoryRow row(Session open, History history, int index) {
        Step step = history.steps().get(index);
        return new HistoryRow(
                index,
                words.kind(step.kind()),
                touched.computeIfAbsent(step, any -> touched(history, index)),
                open.steps().madeAt(step),
                open.steps().isMarked(step),
                place(index, history.current()),
                change(history, index));
    }

    private String touched(History history, int index) {
        return index == 0
                ? ""
                : words.touched(
                        history.steps().get(index - 1).design(),
                        history.steps().get(index).design());
    }

    private static HistoryRow.Place place(int index, int current) {
        if (index == current) {
            return HistoryRow.Place.PRESENT;
        }
        return index < current ? HistoryRow.Place.DONE : HistoryRow.Place.UNDONE;
    }

    private Optional<StepFigures.Change> change(History history, int index) {
        if (index == 0) {
            return Optional.empty();
        }
        Optional<StepFigures> before =
                Optional.ofNullable(figures.get(history.steps().get(index - 1)));
        Optional<StepFigures> after =
                Optional.ofNullable(figures.get(history.steps().get(index)));
        return before.flatMap(
                was -> after.map(is -> is.since(was, workbench.chosenDevice().get())));
    }
}
