package org.mnv4designer.measure.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of execution and what is live in it: steps are cut where one tensor alone goes on, and each piece runs in its
 * best order.
 */
final class Schedule {
    private final TensorLife life;
    private final int[] order;
    private final long[] live;
    private boolean exact = true;

    private Schedule(TensorLife life) {
        this.life = life;
        this.order = new int[life.steps().size()];
        this.live = new long[order.length];
    }

    static Schedule of(TensorLife life) {
        Schedule schedule = new Schedule(life);
        schedule.run();
        return schedule;
    }

    int length() {
        return order.length;
    }

    /** The step that runs at a place of the order. */
    TensorLife.Step step(int place) {
        return life.steps().get(order[place]);
    }

    /** Elements that are live while the step at a place runs. */
    long live(int place) {
        return live[place];
    }

    /** Whether no order has a lower peak. */
    boolean exact() {
        return exact;
    }

    private void run() {
        int from = 0;
        long held = 0;
        for (int to : cuts()) {
            region(from, to, held);
            held += results(from, to);
            from = to;
        }
    }

    /** Elements of results that the steps of a piece write: they stay. */
    private long results(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            for (int tensor : life.steps().get(i).writes()) {
                sum += life.isResult(tensor) ? life.size(tensor) : 0;
            }
        }
        return sum;
    }

    /** Ends of the pieces: steps after which their one tensor, besides results, is all that is read again. */
    private List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        int start = 0;
        int furthest = life.lastReadOfInputs();
        for (int i = 0; i < life.steps().size(); i++) {
            int[] writes = life.steps().get(i).writes();
            boolean alone = furthest <= i && writes.length == 1 && life.lastRead(writes[0]) > i;
            if (i == life.steps().size() - 1 || alone && allLeadTo(start, i)) {
                cuts.add(i + 1);
                start = i + 1;
            }
            for (int tensor : writes) {
                furthest = Math.max(furthest, life.lastRead(tensor));
            }
        }
        return cuts;
    }

    /** Whether every step before the last is read by another: then none can run after the cut. */
    private boolean allLeadTo(int start, int last) {
        for (int i = start; i < last; i++) {
            boolean read = false;
            for (int tensor : life.steps().get(i).writes()) {
                read |= life.lastRead(tensor) > i;
            }
            if (!read) {
                return false;
            }
        }
        return true;
    }

    private void region(int from, int to, long held) {
        Region.Order best = new Region(life, from, to).best();
        exact &= best.exact();
        for (int i = 0; i < best.steps().length; i++) {
            order[from + i] = from + best.steps()[i];
            live[from + i] = best.live()[i] + held;
        }
    }
}
