package org.mnv4designer.designer.session.recovery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands work to the worker one piece at a time: the next waits until the one before is done, but not for long. */
final class Handover {
    private final Executor worker;
    private final Duration patience;
    private CompletableFuture<Void> pending = CompletableFuture.allOf();

    /** @param patience how long one piece of work waits for the one before */
    Handover(Executor worker, Duration patience) {
        this.worker = worker;
        this.patience = patience;
    }

    /** Hands over once all before is done, so that only this can be lost. */
    void inTurn(Runnable work) {
        await(patience);
        atOnce(work);
    }

    /** Hands over behind what waits. */
    void atOnce(Runnable work) {
        pending = CompletableFuture.runAsync(work, worker);
    }

    /** Returns when all is done, or after a time. */
    void await(Duration longest) {
        try {
            pending.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException late) {
            return;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
