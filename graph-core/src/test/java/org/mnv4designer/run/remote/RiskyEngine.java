package org.mnv4designer.run.remote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Millis;
import org.mnv4designer.base.Severity;
import org.mnv4designer.base.Shape;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;

/** An engine that does what the first number of its input says: gives it back, crashes, runs out of memory, hangs, …. */
public final class RiskyEngine implements InferenceEngine {
    static final float ECHO = 0;
    static final float CRASH = 1;
    static final float OUT_OF_MEMORY = 2;
    static final float HANG = 3;
    static final float REFUSE = 4;
    static final float UNTIL_CANCELLED = 5;
    static final float PROCESS_NUMBER = 6;
    static final float FAULT = 7;

    private static final int ABORTED = 134;

    @Override
    public String id() {
        return "risky";
    }

    @Override
    public String title() {
        return "Risky";
    }

    @Override
    public PreparedModel prepare(OperatorGraph plan, WeightStore weights, EngineOptions options, RunMonitor monitor) {
        monitor.progress("preparing " + plan.nodes().size(), 0.5);
        float sum = 0;
        for (String key : weights.source().keys()) {
            sum += weights.source().find(key).orElseThrow().toFloats()[0];
        }
        return new Model(plan, sum);
    }

    private record Model(OperatorGraph plan, float sum) implements PreparedModel {
        @Override
        public Map<String, Shape> inputs() {
            return Map.of("input", plan.inputs().get(0));
        }

        @Override
        public Map<String, Shape> outputs() {
            return Map.of("logits", plan.inputs().get(0));
        }

        @Override
        public Bytes memory() {
            return new Bytes(plan.hashCode() & 0xffff);
        }

        @Override
        public RunResult run(Map<String, Tensor> feeds, Capture capture, RunMonitor monitor) throws EngineException {
            Tensor input = Objects.requireNonNull(feeds.get("input"));
            float task = input.values().get(0);
            if (task == CRASH) {
                Runtime.getRuntime().halt(ABORTED);
            } else if (task == OUT_OF_MEMORY) {
                exhaust();
            } else if (task == HANG) {
                pause(Long.MAX_VALUE);
            } else if (task == REFUSE) {
                throw new EngineException(new Diagnostic(Severity.ERROR, "X-1", "blocks.0", "no", "yes"));
            } else if (task == UNTIL_CANCELLED) {
                while (!monitor.isCancelled()) {
                    pause(5);
                }
                throw new EngineException(new Diagnostic(Severity.ERROR, "X-2", "", "cancelled", ""));
            } else if (task == FAULT) {
                throw new IllegalStateException("a fault");
            }
            Tensor answer = task == PROCESS_NUMBER
                    ? Tensor.of(Shape.of(1), ProcessHandle.current().pid())
                    : input;
            Map<String, Tensor> outputs = new LinkedHashMap<>();
            outputs.put("logits", answer);
            outputs.put("sum", Tensor.of(Shape.of(1), sum));
            return new RunResult(outputs, Map.of(), new Millis(1.5));
        }

        private static void exhaust() {
            List<long[]> all = new ArrayList<>();
            while (true) {
                all.add(new long[1 << 20]);
            }
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
