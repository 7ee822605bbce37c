package org.mnv4designer.designer.session;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Something under way in the background. What does it may tell of it from any thread. */
public final class Job {
    private final String name;
    private final Runnable cancel;
    private final Executor fxThread;
    private final Runnable done;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    Job(String name, Runnable cancel, Executor fxThread, Jobs.Done done) {
        this.name = name;
        this.cancel = cancel;
        this.fxThread = fxThread;
        this.done = () -> done.finished(this);
    }

    public String name() {
        return name;
    }

    /** From 0 to 1; -1 while it cannot be told. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What it does now; may be empty. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Tells how far it is. */
    public void advance(double share, String doing) {
        fxThread.execute(() -> {
            progress.set(share);
            message.set(doing);
        });
    }

    /** Tells that it is over, however it went; telling so again changes nothing. */
    public void finish() {
        fxThread.execute(done);
    }

    /** Asks for its end; it is over once it says so. */
    public void cancel() {
        cancel.run();
    }
}
