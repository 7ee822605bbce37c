package org.mnv4designer.measure.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The peak of live activation elements. While a step runs, its inputs, its outputs and every tensor that is needed later
 * are live; the value is the least over all topological orders of the largest over all steps.
 *
 * @param elements the peak; times the bytes of a data type it is a lower bound of any runtime's arena
 * @param exact whether no order does better; else the best order found
 * @param block the block whose step reaches the peak; empty for a network without steps
 * @param byBlock the largest live number of elements while steps of each block run
 */
public record PeakMemory(long elements, boolean exact, String block, Map<String, Long> byBlock) {

    public PeakMemory {
        byBlock = Map.copyOf(byBlock);
    }

    public static PeakMemory of(TensorLife life) {
        return new Search(life).run();
    }

    /** Cuts the steps where one tensor alone goes on, and takes the best order within each piece. */
    private static final class Search {
        private final TensorLife life;
        private final Map<String, Long> byBlock = new HashMap<>();
        private long peak;
        private boolean exact = true;
        private String block = "";

        Search(TensorLife life) {
            this.life = life;
        }

        PeakMemory run() {
            int from = 0;
            long held = 0;
            for (int to : cuts()) {
                region(from, to, held);
                held += results(from, to);
                from = to;
            }
            return new PeakMemory(peak, exact, block, byBlock);
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
            Region.Order order = new Region(life, from, to).best();
            exact &= order.exact();
            long[] live = order.live();
            for (int i = 0; i < live.length; i++) {
                long elements = live[i] + held;
                String owner = life.steps().get(from + i).block();
                byBlock.merge(owner, elements, Math::max);
                if (elements > peak) {
                    peak = elements;
                    block = owner;
                }
            }
        }
    }
}
