package org.mnv4designer.designer.session.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.session.Session;

/**
 * Follows one session. The log begins with the first change and goes when the design is saved or closed; writing happens
 * on the worker. A change waits until the one before is written, save for designs that are so large that writing would be
 * felt: there the newest of several changes counts.
 */
final class Recording {
    private static final int LARGE = 1 << 20;

    /** What is to be in the log: the design that is shown, and the one that is saved. */
    private record State(Design saved, Design shown, LogHead head) {}

    private final Session session;
    private final RecoveryFolder folder;
    private final Handover worker;
    private final Consumer<IOException> troubles;
    private final SessionLog log;
    private volatile State newest;
    private final Subscription following;
    private final Set<String> replaced = new HashSet<>();
    private volatile int size;
    private State written;

    Recording(Session session, RecoveryFolder folder, Handover worker, Consumer<IOException> troubles) {
        this.session = session;
        this.folder = folder;
        this.worker = worker;
        this.troubles = troubles;
        this.log = new SessionLog(folder.newLog());
        this.newest = state();
        this.written = newest;
        this.following = Subscription.combine(
                session.design().subscribe(any -> record()),
                session.saved().subscribe(any -> record()),
                session.file().subscribe(any -> record()));
    }

    private State state() {
        Design saved = session.saved().get();
        return new State(
                saved,
                session.design().get(),
                new LogHead(session.design().get().name(), session.file().get(), replaced));
    }

    private void record() {
        State now = state();
        if (now.equals(newest)) {
            return;
        }
        newest = now;
        if (size < LARGE) {
            worker.inTurn(this::write);
        } else {
            worker.atOnce(this::write);
        }
    }

    private void write() {
        State now = newest;
        try {
            bringUpTo(now);
            written = now;
        } catch (IOException cannotBeWritten) {
            troubles.accept(cannotBeWritten);
            attempt(log::close);
        }
    }

    private void bringUpTo(State now) throws IOException {
        boolean rebased = !now.saved().equals(written.saved()) || !now.head().equals(written.head());
        if (rebased && now.shown().equals(now.saved())) {
            log.delete();
            return;
        }
        byte[] shown = folder.designs().text(now.shown());
        size = shown.length;
        if (rebased || !log.isOpen()) {
            log.begin(now.head(), folder.designs().text(now.saved()), shown);
        } else {
            log.show(shown);
        }
    }

    /** From the next change on, this log says that it holds what that one did. */
    void replace(Path other) {
        replaced.add(String.valueOf(other.getFileName()));
    }

    /** True if there is something in the log; to be asked on the worker. */
    boolean isWritten() {
        return log.isOpen();
    }

    void force() {
        worker.atOnce(() -> attempt(log::force));
    }

    /** The session is closed: nothing of it can be lost. */
    void end() {
        following.unsubscribe();
        worker.atOnce(() -> attempt(log::delete));
    }

    /** Something about the file that may fail. */
    private interface FileWork {
        void run() throws IOException;
    }

    private void attempt(FileWork work) {
        try {
            work.run();
        } catch (IOException trouble) {
            troubles.accept(trouble);
        }
    }
}
