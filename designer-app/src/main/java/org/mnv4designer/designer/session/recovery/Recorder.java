package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;

/**
 * Records what becomes of the designs of a workbench: every edit, undo and redo, each handed to the worker before the next
 * can be made. So a process that is killed loses the change that it is making, and no other.
 *
 * <p>What is written survives the end of the process at once, and a power cut after the next {@link #force}.
 */
public final class Recorder implements AutoCloseable {
    /** A disk that takes longer than this delays nobody; then more than one change can be lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Workbench workbench;
    private final RecoveryFolder folder;
    private final Handover worker;
    private final Consumer<IOException> troubles;
    private final Map<Session, Recording> recordings = new HashMap<>();
    private final ListChangeListener<Session> follower = this::follow;

    /**
     * @param worker does one thing after another
     * @param troubles hears on the worker's thread when a log cannot be written
     */
    public Recorder(Workbench workbench, RecoveryFolder folder, Executor worker, Consumer<IOException> troubles) {
        this.workbench = workbench;
        this.folder = folder;
        this.worker = new Handover(worker, PATIENCE);
        this.troubles = troubles;
        workbench.sessions().addListener(follower);
        workbench.sessions().forEach(this::begin);
    }

    private void follow(ListChangeListener.Change<? extends Session> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::end);
            change.getAddedSubList().forEach(this::begin);
        }
    }

    private void begin(Session session) {
        recordings.put(session, new Recording(session, folder, worker, troubles));
    }

    private void end(Session session) {
        Recording recording = recordings.remove(session);
        if (recording != null) {
            recording.end();
        }
    }

    /**
     * Shows lost work in a session. Its log goes once this session's log holds the work and says that it replaces that one:
     * a crash at any moment between leaves the work once, neither twice nor not at all.
     *
     * @param words what the session's title says until it is saved
     */
    public void recover(LostWork work, Session session, String words) {
        Recording recording = recordings.get(session);
        if (recording == null) {
            session.recover(work.design(), words);
        } else {
            recording.replace(work.log());
            session.recover(work.design(), words);
            worker.atOnce(() -> {
                if (recording.isWritten()) {
                    folder.delete(work);
                }
            });
        }
    }

    /** Makes what was recorded outlive a power cut; to be called now and then. Waits for nobody. */
    public void force() {
        List.copyOf(recordings.values()).forEach(Recording::force);
    }

    /** Returns when all that was handed over is written, or after some seconds. */
    public void await() {
        worker.await(LONGEST_GOODBYE);
    }

    /** Stops recording in good order: nothing is left to recover. */
    @Override
    public void close() {
        workbench.sessions().removeListener(follower);
        List.copyOf(recordings.keySet()).forEach(this::end);
        await();
    }
}
