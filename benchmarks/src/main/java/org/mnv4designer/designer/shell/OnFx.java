package org.mnv4designer.designer.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Asks something on the FX thread and waits for the answer. */
final class OnFx {
    private OnFx() {}

    static <T> T call(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }
}
