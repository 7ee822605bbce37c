package org.mnv4designer.measure.memory;

import java.util.HashMap;
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
        Schedule schedule = Schedule.of(life);
        Map<String, Long> byBlock = new HashMap<>();
        long peak = 0;
        String block = "";
        for (int place = 0; place < schedule.length(); place++) {
            String owner = schedule.step(place).block();
            long live = schedule.live(place);
            byBlock.merge(owner, live, Math::max);
            if (live > peak) {
                peak = live;
                block = owner;
            }
        }
        return new PeakMemory(peak, schedule.exact(), block, byBlock);
    }
}
