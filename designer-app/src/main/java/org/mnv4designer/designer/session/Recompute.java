package org.mnv4designer.designer.session;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Derives one value from another without making anybody wait: on a worker while that takes long, at once while it is
 * quicker than a blink. Of several requests in a row only the newest is answered.
 *
 * @param <A> what it is derived from
 * @param <B> what is derived
 */
public final class Recompute<A, B> {
    /** Half of a frame at 60 frames a second. */
    private static final Duration AT_ONCE = Duration.ofMillis(8);

    private final Function<A, B> derive;
    private final Executor worker;
    private final Executor publisher;
    private final AtomicLong newest = new AtomicLong();
    private volatile Duration lastTook = Duration.ofDays(1);

    /**
     * @param derive a pure function
     * @param worker runs it off the thread of the user interface
     * @param publisher runs answers on the thread of the user interface
     */
    public Recompute(Function<A, B> derive, Executor worker, Executor publisher) {
        this.derive = derive;
        this.worker = worker;
        this.publisher = publisher;
    }

    /** Derives and answers, now or soon, unless a later request comes first. */
    public void request(A from, Consumer<B> answer) {
        long number = newest.incrementAndGet();
        if (lastTook.compareTo(AT_ONCE) <= 0) {
            answer.accept(timed(from));
        } else {
            worker.execute(() -> deriveUnlessOvertaken(number, from, answer));
        }
    }

    private void deriveUnlessOvertaken(long number, A from, Consumer<B> answer) {
        if (number != newest.get()) {
            return;
        }
        B derived = timed(from);
        publisher.execute(() -> {
            if (number == newest.get()) {
                answer.accept(derived);
            }
        });
    }

    /** One at a time: what derives may keep a cache. */
    private synchronized B timed(A from) {
        long start = System.nanoTime();
        B derived = derive.apply(from);
        lastTook = Duration.ofNanos(System.nanoTime() - start);
        return derived;
    }
}
