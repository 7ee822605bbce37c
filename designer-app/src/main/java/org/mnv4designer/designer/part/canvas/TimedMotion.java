package org.mnv4designer.designer.part.canvas;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** A motion of 180 ms that starts fast and ends softly; while motion is not wanted it jumps to the end. */
public final class TimedMotion extends AnimationTimer implements Motion {
    private static final double NANOS = 180e6;

    private final BooleanSupplier wanted;
    private DoubleConsumer frame = share -> {};
    private long begin = Long.MIN_VALUE;

    /** @param wanted whether things shall move, asked each time */
    public TimedMotion(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    @Override
    public void run(DoubleConsumer next) {
        stop();
        if (!wanted.getAsBoolean()) {
            next.accept(1);
            return;
        }
        frame = next;
        begin = Long.MIN_VALUE;
        next.accept(0);
        start();
    }

    @Override
    public void handle(long now) {
        begin = begin == Long.MIN_VALUE ? now : begin;
        double passed = Math.min(1, (now - begin) / NANOS);
        if (passed >= 1) {
            stop();
        }
        frame.accept(1 - Math.pow(1 - passed, 3));
    }
}
