package org.mnv4designer.measure.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;

/**
 * Live activations step by step, in the best order of execution (see {@link PeakMemory}): made on demand, since it names
 * every tensor.
 *
 * @param steps in the order in which they run; views are not run
 * @param tensors all that take memory at some step, by first step
 * @param exact whether no order has a lower peak; else the best order found, so that the peak is an upper bound
 */
public record MemoryTimeline(List<Step> steps, List<LiveTensor> tensors, boolean exact) {

    /**
     * One operator.
     *
     * @param elements live while it runs: its inputs, its outputs and what is needed later
     */
    public record Step(String operator, String block, long elements) {}

    public MemoryTimeline {
        steps = List.copyOf(steps);
        tensors = List.copyOf(tensors);
    }

    public static MemoryTimeline of(TypedGraph graph) {
        return of(Canonical.of(Lowering.lower(graph)));
    }

    /** @param canonical a graph that {@link Canonical} made */
    public static MemoryTimeline of(OperatorGraph canonical) {
        TensorLife life = TensorLife.of(canonical);
        Schedule schedule = Schedule.of(life);
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < schedule.length(); place++) {
            TensorLife.Step step = schedule.step(place);
            steps.add(new Step(step.operator(), step.block(), schedule.live(place)));
        }
        return new MemoryTimeline(steps, tensors(life, schedule), schedule.exact());
    }

    private static List<LiveTensor> tensors(TensorLife life, Schedule schedule) {
        int count = life.tensors();
        int[] from = new int[count];
        int[] to = new int[count];
        boolean[] used = new boolean[count];
        for (int place = 0; place < schedule.length(); place++) {
            for (int tensor : schedule.step(place).reads()) {
                to[tensor] = place;
                used[tensor] = true;
            }
            for (int tensor : schedule.step(place).writes()) {
                from[tensor] = place;
                to[tensor] = place;
                used[tensor] = true;
            }
        }
        List<LiveTensor> tensors = new ArrayList<>();
        for (int tensor = 0; tensor < count; tensor++) {
            if (used[tensor]) {
                int last = life.isResult(tensor) ? schedule.length() - 1 : to[tensor];
                tensors.add(tensor(life, tensor, from[tensor], last));
            }
        }
        tensors.sort(Comparator.comparingInt(LiveTensor::from));
        return tensors;
    }

    private static LiveTensor tensor(TensorLife life, int tensor, int from, int to) {
        if (life.writer(tensor) < 0) {
            return new LiveTensor(LiveTensor.INPUT, "", life.shape(tensor), from, to);
        }
        TensorLife.Step writer = life.steps().get(life.writer(tensor));
        return new LiveTensor(writer.operator(), writer.block(), life.shape(tensor), from, to);
    }

    /** The largest number of live elements; 0 for a network without steps. */
    public long peak() {
        return steps.stream().mapToLong(Step::elements).max().orElse(0);
    }

    /** The place of the first step that reaches the peak; -1 for a network without steps. */
    public int peakPlace() {
        long peak = peak();
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).elements() == peak) {
                return place;
            }
        }
        return -1;
    }

    /** The tensors that are live while the step at a place runs, the largest first. */
    public List<LiveTensor> live(int place) {
        return tensors.stream()
                .filter(tensor -> tensor.isLiveAt(place))
                .sorted(Comparator.comparingLong(LiveTensor::elements).reversed())
                .toList();
    }
}
