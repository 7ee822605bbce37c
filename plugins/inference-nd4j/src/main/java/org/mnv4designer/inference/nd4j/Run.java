package org.mnv4designer.inference.nd4j;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.Tensor;

/** One pass over the steps, watched, with the clock stopped while values are copied out. */
final class Run {
    private final List<Step> steps;
    private final List<Tap> taps;
    private final RunMonitor monitor;
    private final Map<String, Tensor> captured = new LinkedHashMap<>();
    private int nextTap;

    Run(List<Step> steps, List<Tap> taps, RunMonitor monitor) {
        this.steps = steps;
        this.taps = taps;
        this.monitor = monitor;
    }

    /** Returns the nanoseconds that the steps took. */
    long execute(Duration limit) throws EngineException {
        capture(0);
        long copying = 0;
        long start = System.nanoTime();
        for (int i = 0; i < steps.size(); i++) {
            if (monitor.isCancelled()) {
                throw new EngineException(Problems.cancelled());
            }
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new EngineException(Problems.tooSlow(limit.toMillis(), i, steps.size()));
            }
            steps.get(i).run();
            copying += capture(i + 1);
        }
        return System.nanoTime() - start - copying;
    }

    /** Copies what is complete after so many steps; returns the nanoseconds that it took. */
    private long capture(int done) {
        if (nextTap == taps.size() || taps.get(nextTap).after() > done) {
            return 0;
        }
        long start = System.nanoTime();
        while (nextTap < taps.size() && taps.get(nextTap).after() == done) {
            Tap tap = taps.get(nextTap++);
            captured.put(tap.name(), Transfer.read(tap.operand()));
        }
        return System.nanoTime() - start;
    }

    Map<String, Tensor> captured() {
        return captured;
    }
}
