package org.mnv4designer.designer.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.session.Recompute;

/** Whatever fails on a worker is heard, and the worker goes on. */
class FxThreadTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void listen() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> heard.add(fault.toString()));
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void anAnalysisThatRunsOutOfMemoryIsHeardAndTheNextIsMade() throws InterruptedException {
        ExecutorService worker = FxThread.worker("test");
        Recompute<String, String> recompute = new Recompute<>(FxThreadTest::analyse, worker, Runnable::run);
        List<String> answers = new CopyOnWriteArrayList<>();
        recompute.request("large", answers::add);
        CountDownLatch done = new CountDownLatch(1);
        worker.execute(() -> recompute.request("small", answers::add));
        worker.execute(() -> worker.execute(done::countDown));
        done.await(20, TimeUnit.SECONDS);
        assertEquals(List.of("java.lang.OutOfMemoryError: Java heap space"), heard);
        assertEquals(List.of("small"), answers);
    }

    private static String analyse(String design) {
        if (design.equals("large")) {
            throw new OutOfMemoryError("Java heap space");
        }
        return design;
    }

    @Test
    void whatIsRepeatedGoesOnAfterAFault() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        try (FxThread.Repetition repetition = FxThread.repeating("test", Duration.ofMillis(1), () -> {
            twice.countDown();
            throw new IllegalStateException("once more");
        })) {
            assertEquals(true, twice.await(20, TimeUnit.SECONDS), repetition.toString());
        }
    }
}
