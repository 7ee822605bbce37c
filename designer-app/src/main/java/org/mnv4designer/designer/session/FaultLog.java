package org.mnv4designer.designer.session;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The faults of this run, the latest last. Anyone may report one, from any thread; the list changes on the JavaFX thread.
 * It keeps the latest {@value #KEPT}.
 */
public final class FaultLog {
    static final int KEPT = 500;

    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ObservableList<Fault> view = FXCollections.unmodifiableObservableList(faults);
    private final List<Consumer<Fault>> watchers = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final Executor fxThread;

    /** @param fxThread where the list changes */
    public FaultLog(Clock clock, Executor fxThread) {
        this.clock = clock;
        this.fxThread = fxThread;
    }

    /** Read only: use {@link #report} and {@link #clear}. */
    public ObservableList<Fault> faults() {
        return view;
    }

    /** Notes a fault; the result tells of it where it happened. */
    public Fault report(String source, Throwable thrown) {
        Fault fault = Fault.of(clock.instant(), source, thrown);
        fxThread.execute(() -> add(fault));
        return fault;
    }

    /** All of it, the latest last. */
    public String asText() {
        return faults.stream().map(Fault::asText).collect(Collectors.joining("\n"));
    }

    public void clear() {
        faults.clear();
    }

    /** Does something with each fault that is reported from now on, on the JavaFX thread. */
    public void whenReported(Consumer<Fault> does) {
        watchers.add(does);
    }

    private void add(Fault fault) {
        if (faults.size() == KEPT) {
            faults.remove(0);
        }
        faults.add(fault);
        watchers.forEach(watcher -> watcher.accept(fault));
    }
}
