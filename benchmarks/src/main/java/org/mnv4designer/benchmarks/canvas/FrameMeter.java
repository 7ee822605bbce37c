package org.mnv4designer.benchmarks.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.mnv4designer.designer.part.canvas.CanvasModel;

/** Moves the view a little in every frame for some seconds and counts frames and processor time. */
final class FrameMeter extends AnimationTimer {
    private static final double WARM_UP_SECONDS = 2;
    private static final double SECONDS = 6;
    private static final double ROUND_TRIP_SECONDS = 4;
    private static final String RENDERER = "QuantumRenderer";
    private static final String APPLICATION = "JavaFX Application Thread";

    /** What was counted; processor milliseconds are per frame. */
    record Result(double framesPerSecond, double renderMillis, double applicationMillis) {}

    private final CanvasModel model;
    private final Journey journey;
    private final Consumer<Result> done;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;
    private int frames;
    private double countingFrom;
    private double renderAtStart;
    private double applicationAtStart;

    FrameMeter(CanvasModel model, Journey journey, Consumer<Result> done) {
        this.model = model;
        this.journey = journey;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        if (start == 0) {
            start = now;
        }
        double seconds = (now - start) / 1e9;
        double phase = seconds % ROUND_TRIP_SECONDS / ROUND_TRIP_SECONDS;
        model.viewportProperty().set(journey.viewport().apply(phase < 0.5 ? 2 * phase : 2 - 2 * phase));
        count(seconds);
    }

    private void count(double seconds) {
        if (seconds < WARM_UP_SECONDS) {
            return;
        }
        if (frames == 0) {
            countingFrom = seconds;
            renderAtStart = processorMillis(RENDERER);
            applicationAtStart = processorMillis(APPLICATION);
        }
        if (seconds - countingFrom > SECONDS) {
            stop();
            done.accept(result(seconds - countingFrom));
        }
        frames++;
    }

    private Result result(double seconds) {
        return new Result(
                frames / seconds,
                (processorMillis(RENDERER) - renderAtStart) / frames,
                (processorMillis(APPLICATION) - applicationAtStart) / frames);
    }

    private double processorMillis(String threadName) {
        double sum = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith(threadName)) {
                sum += threads.getThreadCpuTime(id) / 1e6;
            }
        }
        return sum;
    }
}
