package org.mnv4designer.plugin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a run is timed with. */
enum RunClock {
    /** Time as it passes. */
    WALL {
        @Override
        long nanos() {
            return System.nanoTime();
        }
    },
    /** Time that the calling thread spends on a core: what other programs take in between is left out. */
    THREAD {
        @Override
        long nanos() {
            return THREADS.getCurrentThreadCpuTime();
        }
    };

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long COARSEST_NANOS = 10_000;
    private static final int TICKS = 20;

    abstract long nanos();

    /** The clock of the thread where the system has a fine one, else that of the wall. */
    static RunClock ofThread() {
        return THREADS.isCurrentThreadCpuTimeSupported() && tick() <= COARSEST_NANOS ? THREAD : WALL;
    }

    /** The smallest step that the thread's clock shows in some steps. */
    private static long tick() {
        long smallest = Long.MAX_VALUE;
        long last = THREAD.nanos();
        for (int i = 0; i < TICKS; i++) {
            long next = last;
            while (next == last) {
                next = THREAD.nanos();
            }
            smallest = Math.min(smallest, next - last);
            last = next;
        }
        return smallest;
    }
}
