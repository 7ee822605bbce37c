package org.mnv4designer.plugin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mnv4designer.run.bench.BenchException;

/** What becomes of a process that crashes, hangs or is shut down. */
class TimerClientTest {

    /** As native code ends a process that it breaks. */
    static final class Crash {
        private Crash() {}

        public static void main(String[] args) {
            Runtime.getRuntime().halt(139);
        }
    }

    /** Never answers. */
    static final class Hang {
        private Hang() {}

        public static void main(String[] args) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }

    private static BenchException problem(Class<?> main, Duration limit) throws BenchException {
        TimerClient client = new TimerClient(ChildProcess.start(main), limit);
        try {
            return assertThrows(BenchException.class, () -> client.nanos(3, 1));
        } finally {
            client.close();
        }
    }

    @Test
    void aCrashIsToldWithItsCode() throws BenchException {
        BenchException crash = problem(Crash.class, Duration.ofSeconds(20));
        assertEquals(BenchException.Reason.RUNTIME_FAILED, crash.reason());
        assertEquals("ONNX Runtime ended with code 139 while running network 3", crash.getMessage());
    }

    @Test
    void whoHangsIsStopped() throws BenchException {
        BenchException hang = problem(Hang.class, Duration.ofMillis(300));
        assertEquals("ONNX Runtime did not answer in time while running network 3", hang.getMessage());
    }

    @Test
    void closingEndsAWaitFromAnotherThread() throws Exception {
        TimerClient client = new TimerClient(ChildProcess.start(Hang.class), Duration.ofSeconds(30));
        Thread closer = new Thread(client::close);
        closer.start();
        assertThrows(BenchException.class, () -> client.nanos(0, 1));
        closer.join();
    }

    @Test
    void theThreadsClockDoesNotCountSleep() throws InterruptedException {
        RunClock clock = RunClock.ofThread();
        long start = clock.nanos();
        Thread.sleep(50);
        long slept = clock.nanos() - start;
        assertTrue(clock == RunClock.WALL || slept < 40_000_000, clock + " counted " + slept + " ns");
    }
}
