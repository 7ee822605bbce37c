package org.mnv4designer.designer.session;

import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is under way in the background: exports, inference, calibration, layout. The list changes on the JavaFX thread. */
public final class Jobs {

    /** Told when a job is over. */
    interface Done {
        void finished(Job job);
    }

    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> view = FXCollections.unmodifiableObservableList(running);
    private final Executor fxThread;

    /** @param fxThread where the list changes */
    public Jobs(Executor fxThread) {
        this.fxThread = fxThread;
    }

    /** Read only: jobs come by {@link #start} and go when they say that they are over. */
    public ObservableList<Job> running() {
        return view;
    }

    /** Lists a job; call its {@link Job#finish} in the end, whatever happens. */
    public Job start(String name, Runnable cancel) {
        Job job = new Job(name, cancel, fxThread, running::remove);
        fxThread.execute(() -> running.add(job));
        return job;
    }
}
