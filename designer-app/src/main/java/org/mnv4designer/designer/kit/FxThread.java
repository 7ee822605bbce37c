package org.mnv4designer.designer.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The only gate to the JavaFX thread. */
public final class FxThread {
    private FxThread() {}

    /** Runs work on the JavaFX thread: at once if this is it, else soon. */
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** Runs work on the JavaFX thread after everything that waits there now, even if this is that thread. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** {@link #run} as an executor. */
    public static Executor executor() {
        return FxThread::run;
    }
}
