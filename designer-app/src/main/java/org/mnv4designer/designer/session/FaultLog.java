package org.mnv4designer.designer.session;

import java.time.Clock;
import java.util.concurrent.Executor;
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

    public void clear() {
        faults.clear();
    }

    private void add(Fault fault) {
        if (faults.size() == KEPT) {
            faults.remove(0);
        }
        faults.add(fault);
    }
}
