package org.mnv4designer.measure.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Steps between two cuts, and the best order among them. Sets of finished steps are bit masks; a layer of the search
 * holds all sets that as many steps can make, each with the least peak that leads to it.
 */
final class Region {
    private static final int MAX_STEPS = 62;
    private static final int MAX_STATES = 50_000;

    private final TensorLife life;
    private final int from;
    private final int count;
    private final long[] before;
    private final long[] written;
    private final List<Tensor> tensors = new ArrayList<>();

    /** A tensor of this region: from its writer (0 if it is there from the start) until its readers are done. */
    private record Tensor(long size, long writer, long readers, boolean stays) {
        boolean isLive(long done) {
            return (writer & ~done) == 0 && (stays || (readers & ~done) != 0);
        }
    }

    /**
     * An order of the steps.
     *
     * @param steps numbers of the region's steps, in this order
     * @param live elements that are live while each of them runs
     * @param exact whether no order has a lower peak
     */
    record Order(int[] steps, long[] live, boolean exact) {}

    /** A finished set, the least peak that leads to it, and the way there. */
    private record State(long done, long peak, int step, long live, Map<Long, State> previous, long from) {}

    Region(TensorLife life, int from, int to) {
        this.life = life;
        this.from = from;
        this.count = to - from;
        this.before = new long[count];
        this.written = new long[count];
        if (count <= MAX_STEPS) {
            collect(to);
        }
    }

    private void collect(int to) {
        Map<Integer, Long> readers = new LinkedHashMap<>();
        Map<Integer, Long> writers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            TensorLife.Step step = life.steps().get(from + i);
            for (int tensor : step.reads()) {
                readers.merge(tensor, 1L << i, (a, b) -> a | b);
                before[i] |= writers.getOrDefault(tensor, 0L);
            }
            for (int tensor : step.writes()) {
                writers.put(tensor, 1L << i);
                readers.putIfAbsent(tensor, 0L);
                written[i] += life.size(tensor);
            }
        }
        readers.forEach((tensor, mask) -> {
            long writer = writers.getOrDefault(tensor, 0L);
            if (writer != 0 || !life.isResult(tensor)) {
                boolean stays = life.lastRead(tensor) >= to || life.isResult(tensor);
                tensors.add(new Tensor(life.size(tensor), writer, mask, stays));
            }
        });
    }

    Order best() {
        if (count > MAX_STEPS) {
            return given();
        }
        return count == 1 ? new Order(new int[] {0}, new long[] {live(0) + written[0]}, true) : searched();
    }

    private long live(long done) {
        long sum = 0;
        for (Tensor tensor : tensors) {
            sum += tensor.isLive(done) ? tensor.size : 0;
        }
        return sum;
    }

    private Order searched() {
        Map<Long, State> layer = Map.of(0L, new State(0, 0, -1, 0, Map.of(), 0));
        for (int size = 0; size < count; size++) {
            Map<Long, State> next = new LinkedHashMap<>();
            for (State state : layer.values()) {
                extend(state, layer, next);
            }
            if (next.size() > MAX_STATES) {
                return given();
            }
            layer = next;
        }
        return traced(layer.values().iterator().next());
    }

    private void extend(State state, Map<Long, State> layer, Map<Long, State> next) {
        long held = live(state.done);
        for (int step = 0; step < count; step++) {
            long bit = 1L << step;
            if ((state.done & bit) != 0 || (before[step] & ~state.done) != 0) {
                continue;
            }
            long live = held + written[step];
            long peak = Math.max(state.peak, live);
            State reached = new State(state.done | bit, peak, step, live, layer, state.done);
            next.merge(reached.done, reached, (a, b) -> b.peak < a.peak ? b : a);
        }
    }

    private Order traced(State last) {
        int[] steps = new int[count];
        long[] live = new long[count];
        State state = last;
        for (int place = count - 1; place >= 0; place--) {
            steps[place] = state.step;
            live[place] = state.live;
            State previous = state.previous.get(state.from);
            if (previous == null) {
                throw new IllegalStateException("the search lost its way at " + state.from);
            }
            state = previous;
        }
        return new Order(steps, live, true);
    }

    /** The order in which the steps come, for regions too wide to search. */
    private Order given() {
        long[] live = new long[count];
        Map<Integer, Long> present = new HashMap<>();
        for (int i = 0; i < count; i++) {
            for (int tensor : life.steps().get(from + i).reads()) {
                if (!life.isWrittenIn(tensor, from) && !life.isResult(tensor)) {
                    present.put(tensor, life.size(tensor));
                }
            }
        }
        for (int i = 0; i < count; i++) {
            int step = from + i;
            for (int tensor : life.steps().get(step).writes()) {
                present.put(tensor, life.size(tensor));
            }
            live[i] = present.values().stream().mapToLong(Long::longValue).sum();
            present.keySet()
                    .removeIf(tensor -> life.lastRead(tensor) <= step
                            && !(life.isResult(tensor) && life.isWrittenIn(tensor, from)));
        }
        return new Order(IntStream.range(0, count).toArray(), live, false);
    }
}
