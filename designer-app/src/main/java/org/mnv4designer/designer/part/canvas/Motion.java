package org.mnv4designer.designer.part.canvas;

import java.util.function.DoubleConsumer;

/** Runs something from 0 to 1 in a short while; what it ran before ends at once where it is. */
@FunctionalInterface
public interface Motion {
    /** Jumps to the end. */
    Motion NONE = frame -> frame.accept(1);

    /** Calls with a rising share, with 1 last. */
    void run(DoubleConsumer frame);
}
