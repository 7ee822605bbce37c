package org.mnv4designer.designer.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The only gate to the JavaFX thread, and away from it. */
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

    /** A worker that does one thing after another, ends when idle and never keeps the program alive. */
    public static ExecutorService worker(String name) {
        ThreadPoolExecutor worker =
                new ThreadPoolExecutor(
                        1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> daemon(name, work)) {
                    @Override
                    public void execute(Runnable work) {
                        super.execute(() -> guarded(work));
                    }
                };
        worker.allowCoreThreadTimeOut(true);
        return worker;
    }

    /** Does something again and again, off the JavaFX thread, until it is closed; never keeps the program alive. */
    public static Repetition repeating(String name, Duration pause, Runnable work) {
        ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, task -> daemon(name, task));
        worker.scheduleWithFixedDelay(() -> guarded(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return worker::shutdownNow;
    }

    /** Something that happens until it is closed. */
    @FunctionalInterface
    public interface Repetition extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Does something and tells whoever hears of uncaught faults if it fails, lack of memory included. The worker goes on
     * with the next.
     */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            Thread worker = Thread.currentThread();
            worker.getUncaughtExceptionHandler().uncaughtException(worker, fault);
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
