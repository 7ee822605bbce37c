package org.mnv4designer.designer.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Analyses on demand, always off the thread of the user interface. Of several requests only the newest is answered; older
 * ones are told to give up. Requests come from the thread of the user interface.
 *
 * @param <A> what is analysed
 * @param <B> what comes of it
 */
public final class Background<A, B> {

    /** What is done, on one worker thread. */
    @FunctionalInterface
    public interface Work<A, B> {
        /** @param overtaken true once nobody waits for the answer: then give up and answer with nothing */
        Optional<B> derive(A from, BooleanSupplier overtaken);
    }

    private final Work<A, B> work;
    private final Executor worker;
    private final Executor publisher;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param publisher runs answers on the thread of the user interface */
    public Background(Work<A, B> work, Executor worker, Executor publisher) {
        this.work = work;
        this.worker = worker;
        this.publisher = publisher;
    }

    /** True while an answer is awaited. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Analyses and answers soon, unless a later request or {@link #cancel} comes first. */
    public void request(A from, Consumer<B> answer) {
        long number = newest.incrementAndGet();
        busy.set(true);
        worker.execute(() -> derive(number, from, answer));
    }

    /** Gives up what is under way. */
    public void cancel() {
        newest.incrementAndGet();
        busy.set(false);
    }

    private void derive(long number, A from, Consumer<B> answer) {
        if (isOvertaken(number)) {
            return;
        }
        Optional<B> derived = Optional.empty();
        try {
            derived = work.derive(from, () -> isOvertaken(number));
        } finally {
            publish(number, derived, answer);
        }
    }

    private void publish(long number, Optional<B> derived, Consumer<B> answer) {
        publisher.execute(() -> {
            if (!isOvertaken(number)) {
                busy.set(false);
                derived.ifPresent(answer);
            }
        });
    }

    private boolean isOvertaken(long number) {
        return number != newest.get();
    }
}
