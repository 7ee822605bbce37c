package org.mnv4designer.designer.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.mnv4designer.design.History;
import org.mnv4designer.design.History.Step;

/** When the steps of a history were made, and which of them the user marked. Forgets steps that are given up. */
public final class StepLog {
    private final InstantSource clock;
    private final Map<Step, Instant> made = new IdentityHashMap<>();
    private final ObservableSet<Step> marked =
            FXCollections.observableSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private final ObservableSet<Step> markedView = FXCollections.unmodifiableObservableSet(marked);

    StepLog(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes note of steps that are new, and forgets those that are gone. */
    void follow(History history) {
        Set<Step> present = Collections.newSetFromMap(new IdentityHashMap<>());
        present.addAll(history.steps());
        made.keySet().retainAll(present);
        marked.removeIf(step -> !present.contains(step));
        present.forEach(step -> made.computeIfAbsent(step, any -> clock.instant()));
    }

    /** When a step of the history was made. */
    public Instant madeAt(Step step) {
        return made.computeIfAbsent(step, any -> clock.instant());
    }

    /** The marked steps, told apart by identity; read only: see {@link #toggleMark}. */
    public ObservableSet<Step> marked() {
        return markedView;
    }

    public boolean isMarked(Step step) {
        return marked.contains(step);
    }

    /** Marks a step, or takes the mark away. */
    public void toggleMark(Step step) {
        if (!marked.remove(step)) {
            marked.add(step);
        }
    }
}
