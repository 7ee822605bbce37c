package org.mnv4designer.inference.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.ValueRef;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.StoredTensor;
import org.mnv4designer.parameter.WeightKeys;
import org.mnv4designer.parameter.WeightSource;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.Engines;
import org.mnv4designer.run.InferenceEngine;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.zoo.Zoo;

class Nd4jEngineTest {
    private final InferenceEngine engine = new Nd4jEngine();
    private final TypedGraph typed =
            TypedGraph.of(Zoo.design("mobilenetv4_hybrid_medium,width=0.25,classes=10,input=64x96"));
    private final OperatorGraph plan = Canonical.of(Lowering.lower(typed));
    private final WeightStore weights = WeightStore.random(1, ExpectedWeights.of(typed));
    private final Map<String, Tensor> feeds = Map.of("input", Tensor.zeros(Shape.of(1, 3, 64, 96)));

    @Test
    void isFoundAsAPlugin() {
        assertEquals(
                "nd4j",
                Engines.installed().byId("nd4j").map(InferenceEngine::id).orElse("none"));
    }

    @Test
    void runsMapsThatAreNotSquareAndTellsTime() throws EngineException {
        try (PreparedModel model = engine.prepare(plan, weights)) {
            assertEquals(Map.of("input", Shape.of(1, 3, 64, 96)), model.inputs());
            RunResult result = model.run(feeds);
            assertEquals(Shape.of(1, 10), result.output().shape());
            assertTrue(result.elapsed().count() > 0);
            assertTrue(result.blocks().isEmpty());
        }
    }

    @Test
    void equalFeedsGiveEqualResultsHoweverOftenTheMemoryWasUsed() throws EngineException {
        Tensor ramp = ramp(Shape.of(1, 3, 64, 96));
        try (PreparedModel model = engine.prepare(plan, weights)) {
            Tensor first = model.run(Map.of("input", ramp)).output();
            model.run(feeds);
            assertEquals(first, model.run(Map.of("input", ramp)).output());
        }
    }

    @Test
    void capturedBlocksComeInTheOrderOfComputationAndLeaveTheResultAsItIs() throws EngineException {
        OperatorGraph keeping = Canonical.keepingBlockOutputs(Lowering.lower(typed));
        Map<String, Tensor> ramp = Map.of("input", ramp(Shape.of(1, 3, 64, 96)));
        try (PreparedModel model = engine.prepare(keeping, weights)) {
            RunResult result = model.run(ramp, Capture.BLOCKS, RunMonitor.NONE);
            List<String> ids = new ArrayList<>(result.blocks().keySet());
            assertEquals("stem", ids.get(0));
            assertEquals("classifier", ids.get(ids.size() - 1));
            assertEquals(typed.blocks().size(), ids.size());
            assertEquals(model.run(ramp).output(), result.output());
        }
    }

    @Test
    void anUnknownOperatorIsRefusedByBlockAndOperator() {
        OperatorNode opaque = new OperatorNode(
                "odd/op",
                "odd",
                new Opaque("custom", "Warp", "", List.of(Shape.of(1, 3, 4, 4))),
                ActivationFunction.NONE,
                List.of(ValueRef.IMAGE),
                List.of(Shape.of(1, 3, 4, 4)));
        OperatorGraph odd = new OperatorGraph(
                List.of(Shape.of(1, 3, 4, 4)),
                List.of(opaque),
                List.of(new OperatorGraph.NamedOutput("out", new ValueRef(0, 0))),
                Map.of());
        EngineException refusal = assertThrows(EngineException.class, () -> engine.prepare(odd, weights));
        assertEquals(
                "error RUN-001 block \"odd\": operator \"odd/op\" is of the unknown type custom.Warp and cannot be run."
                        + " Fix: replace the block by known ones",
                refusal.getMessage());
    }

    @Test
    void everyMissingWeightIsNamedWithItsBlock() {
        WeightStore empty = new WeightStore(source(key -> Optional.empty(), Set.of()), WeightKeys.of(typed));
        EngineException refusal = assertThrows(EngineException.class, () -> engine.prepare(plan, empty));
        long stem = refusal.diagnostics().stream()
                .filter(d -> d.block().equals("stem") && d.code().equals("WEIGHT-001"))
                .count();
        assertEquals(5, stem, "the stem has one weight and four norm vectors");
    }

    @Test
    void aMisshapenWeightIsNamedWithItsOperator() {
        WeightStore wrong = new WeightStore(
                source(
                        key -> key.equals("classifier.weight")
                                ? Optional.of(StoredTensor.of(Shape.of(2, 2), 1, 2, 3, 4))
                                : weights.source().find(key),
                        weights.source().keys()),
                WeightKeys.of(typed));
        EngineException refusal = assertThrows(EngineException.class, () -> engine.prepare(plan, wrong));
        assertEquals("classifier", refusal.diagnostics().get(0).block());
        assertTrue(String.valueOf(refusal.getMessage()).contains("got 2x2"), refusal.getMessage());
    }

    @Test
    void tooLittleMemoryIsSaidBeforeRunning() {
        EngineOptions small = EngineOptions.DEFAULT.withMemoryLimit(new Bytes(1 << 20));
        EngineException refusal =
                assertThrows(EngineException.class, () -> engine.prepare(plan, weights, small, RunMonitor.NONE));
        assertEquals("RUN-002", refusal.diagnostics().get(0).code());
    }

    @Test
    void aRunBeyondItsTimeEnds() throws EngineException {
        EngineOptions hasty = EngineOptions.DEFAULT.withTimeLimit(Duration.ofNanos(1));
        try (PreparedModel model = engine.prepare(plan, weights, hasty, RunMonitor.NONE)) {
            EngineException refusal = assertThrows(EngineException.class, () -> model.run(feeds));
            assertEquals("RUN-003", refusal.diagnostics().get(0).code());
        }
    }

    @Test
    void aCancelledRunEndsBetweenSteps() throws EngineException {
        RunMonitor stopping = new RunMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (PreparedModel model = engine.prepare(plan, weights)) {
            EngineException end =
                    assertThrows(EngineException.class, () -> model.run(feeds, Capture.OUTPUTS, stopping));
            assertEquals("RUN-004", end.diagnostics().get(0).code());
        }
    }

    @Test
    void aMissingOrMisshapenFeedIsNamed() throws EngineException {
        try (PreparedModel model = engine.prepare(plan, weights)) {
            EngineException missing = assertThrows(EngineException.class, () -> model.run(Map.of()));
            assertTrue(String.valueOf(missing.getMessage()).contains("\"input\" is missing"), missing.getMessage());
            Map<String, Tensor> square = Map.of("input", Tensor.zeros(Shape.of(1, 3, 64, 64)));
            EngineException wrong = assertThrows(EngineException.class, () -> model.run(square));
            assertTrue(
                    String.valueOf(wrong.getMessage()).contains("must be 1x3x64x96, got 1x3x64x64"),
                    wrong.getMessage());
        }
    }

    @Test
    void aClosedModelRefusesToRun() throws EngineException {
        PreparedModel model = engine.prepare(plan, weights);
        model.close();
        model.close();
        EngineException refusal = assertThrows(EngineException.class, () -> model.run(feeds));
        assertEquals("RUN-007", refusal.diagnostics().get(0).code());
    }

    @Test
    void memoryIsHandedOnFromLayerToLayer() throws EngineException {
        long weightBytes = 4
                * plan.nodes().stream()
                        .flatMap(node -> node.operator().parameters().stream())
                        .mapToLong(parameter -> parameter.shape().elements())
                        .sum();
        long activationBytes = 4
                * plan.nodes().stream()
                        .mapToLong(node -> node.output().elements())
                        .sum();
        try (PreparedModel model = engine.prepare(plan, weights)) {
            long used = model.memory().count() - weightBytes;
            assertTrue(used < activationBytes / 3, used + " bytes of " + activationBytes);
            assertFalse(used < 0);
        }
    }

    private static Tensor ramp(Shape shape) {
        float[] values = new float[(int) shape.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 101 / 50f - 1;
        }
        return Tensor.of(shape, values);
    }

    private interface Finder {
        Optional<StoredTensor> find(String key);
    }

    private static WeightSource source(Finder finder, Set<String> keys) {
        return new WeightSource() {
            @Override
            public Optional<StoredTensor> find(String key) {
                return finder.find(key);
            }

            @Override
            public Set<String> keys() {
                return keys;
            }
        };
    }
}
