package org.mnv4designer.run.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Millis;
import org.mnv4designer.base.Shape;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.Lowering;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.parameter.ExpectedWeights;
import org.mnv4designer.parameter.WeightStore;
import org.mnv4designer.run.Capture;
import org.mnv4designer.run.EngineException;
import org.mnv4designer.run.EngineOptions;
import org.mnv4designer.run.PreparedModel;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.RunResult;
import org.mnv4designer.run.Tensor;
import org.mnv4designer.zoo.Zoo;

class RemoteEngineTest {
    private static final Shape IMAGE = Shape.of(1, 3, 224, 224);
    private static final TypedGraph GRAPH = TypedGraph.of(Zoo.design("mobilenetv4_conv_small_050"));
    private static final OperatorGraph PLAN = Canonical.of(Lowering.lower(GRAPH));
    private static final WeightStore WEIGHTS = WeightStore.random(1, ExpectedWeights.of(GRAPH));

    private final RemoteEngine engine = new RemoteEngine(
            new RiskyEngine(),
            ProcessOptions.DEFAULT.withHeap(new Bytes(192 << 20)).withGrace(Duration.ofSeconds(3)));

    @AfterEach
    void end() {
        engine.close();
    }

    private static Map<String, Tensor> task(float task) {
        float[] values = new float[(int) IMAGE.elements()];
        values[0] = task;
        values[values.length - 1] = 42;
        return Map.of("input", Tensor.of(IMAGE, values));
    }

    private static String messageOf(PreparedModel model, float task) {
        return String.valueOf(
                assertThrows(EngineException.class, () -> model.run(task(task))).getMessage());
    }

    private static long processOf(PreparedModel model) throws EngineException {
        return (long) model.run(task(RiskyEngine.PROCESS_NUMBER)).output().at(0);
    }

    @Test
    void aPlanWithItsWeightsAndTensorsArriveWholeAndComeBack() throws EngineException {
        PreparedModel here = new RiskyEngine().prepare(PLAN, WEIGHTS);
        List<String> heard = new ArrayList<>();
        RunMonitor monitor = new RunMonitor() {
            @Override
            public void progress(String activity, double share) {
                heard.add(activity + " " + share);
            }
        };
        try (PreparedModel there = engine.prepare(PLAN, WEIGHTS, EngineOptions.DEFAULT, monitor)) {
            assertEquals(here.inputs(), there.inputs());
            assertEquals(here.outputs(), there.outputs());
            RunResult expected = here.run(task(RiskyEngine.ECHO));
            RunResult result = there.run(task(RiskyEngine.ECHO));
            assertEquals(expected.outputs(), result.outputs());
            assertEquals(new Millis(1.5), result.elapsed());
        }
        assertEquals(List.of("preparing " + PLAN.nodes().size() + " 0.5"), heard);
        assertEquals("Risky", engine.title());
    }

    @Test
    void aCrashIsToldAndTheNextRunWorks() throws EngineException {
        try (PreparedModel model = engine.prepare(PLAN, WEIGHTS)) {
            long first = processOf(model);
            String message = messageOf(model, RiskyEngine.CRASH);
            assertTrue(message.contains("the engine's process ended (exit 134, native crash)"), message);
            assertTrue(message.contains("The design is unharmed"), message);
            assertNotEquals(first, processOf(model));
        }
    }

    @Test
    void aProcessThatIsKilledDuringARunIsToldAndTheNextRunWorks() throws EngineException {
        try (PreparedModel model = engine.prepare(PLAN, WEIGHTS)) {
            long process = processOf(model);
            CompletableFuture.runAsync(
                    () -> ProcessHandle.of(process).orElseThrow().destroyForcibly(),
                    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
            String message = messageOf(model, RiskyEngine.UNTIL_CANCELLED);
            assertTrue(message.contains("exit 137, killed"), message);
            assertEquals(
                    task(RiskyEngine.ECHO).get("input"),
                    model.run(task(RiskyEngine.ECHO)).output());
        }
    }

    @Test
    void aProcessWithoutMemoryIsToldAndTheNextRunWorks() throws EngineException {
        try (PreparedModel model = engine.prepare(PLAN, WEIGHTS)) {
            String message = messageOf(model, RiskyEngine.OUT_OF_MEMORY);
            assertTrue(message.contains("exit 3, out of memory"), message);
            assertTrue(processOf(model) > 0);
        }
    }

    @Test
    void aRunThatHangsIsEnded() throws EngineException {
        EngineOptions quick = EngineOptions.DEFAULT.withTimeLimit(Duration.ofMillis(200));
        try (PreparedModel model = engine.prepare(PLAN, WEIGHTS, quick, RunMonitor.NONE)) {
            String message = messageOf(model, RiskyEngine.HANG);
            assertTrue(message.contains("did not answer"), message);
            assertTrue(processOf(model) > 0);
        }
    }

    @Test
    void refusalsAndFaultsComeBackInWordsAndTheProcessLivesOn() throws EngineException {
        try (PreparedModel model = engine.prepare(PLAN, WEIGHTS)) {
            long process = processOf(model);
            assertEquals("error X-1 block \"blocks.0\": no. Fix: yes", messageOf(model, RiskyEngine.REFUSE));
            String message = messageOf(model, RiskyEngine.FAULT);
            assertTrue(message.contains("a fault"), message);
            assertEquals(process, processOf(model));
        }
    }

    @Test
    void aRunCanBeCancelledAndTheNextIsNot() throws EngineException {
        try (PreparedModel model = engine.prepare(PLAN, WEIGHTS)) {
            RunMonitor impatient = new RunMonitor() {
                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            EngineException cancelled = assertThrows(
                    EngineException.class,
                    () -> model.run(task(RiskyEngine.UNTIL_CANCELLED), Capture.OUTPUTS, impatient));
            assertEquals("X-2", cancelled.diagnostics().get(0).code());
            assertTrue(processOf(model) > 0);
        }
    }

    @Test
    void anIdleProcessEndsAndAnotherStartsWhenNeeded() throws Exception {
        RemoteEngine restless =
                new RemoteEngine(new RiskyEngine(), ProcessOptions.DEFAULT.withIdle(Duration.ofMillis(100)));
        long process;
        try (PreparedModel model = restless.prepare(PLAN, WEIGHTS)) {
            process = processOf(model);
            Thread.sleep(300);
            assertEquals(process, processOf(model), "not while a network is ready");
        }
        assertTrue(ends(process));
        try (PreparedModel model = restless.prepare(PLAN, WEIGHTS)) {
            assertNotEquals(process, processOf(model));
        }
        restless.close();
    }

    /** A parent that is killed, so that it cannot say goodbye. */
    @Test
    void theProcessEndsWithItsParentEvenDuringARun() throws Exception {
        Process parent = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedParent.class.getName())
                .start();
        byte[] line = parent.getInputStream().readNBytes(12);
        long process = Long.parseLong(new String(line, StandardCharsets.US_ASCII).strip());
        assertTrue(ProcessHandle.of(process).isPresent());
        parent.destroyForcibly().waitFor();
        assertTrue(ends(process));
    }

    private static boolean ends(long process) throws InterruptedException {
        for (int i = 0;
                i < 100
                        && ProcessHandle.of(process)
                                .filter(ProcessHandle::isAlive)
                                .isPresent();
                i++) {
            Thread.sleep(50);
        }
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** Starts a run that does not end, and prints the number of the process that it is in. */
    static final class DoomedParent {
        private DoomedParent() {}

        public static void main(String[] args) throws Exception {
            RemoteEngine engine = new RemoteEngine(new RiskyEngine(), ProcessOptions.DEFAULT);
            PreparedModel model = engine.prepare(PLAN, WEIGHTS);
            System.out.printf("%-12d", processOf(model));
            System.out.flush();
            model.run(task(RiskyEngine.HANG));
        }
    }

    @Test
    void whatIsNoFrameIsRefusedBeforeMemoryIsTaken() {
        Frames<Request> frames = new Frames<>(new Codecs().of(Request.class));
        byte[] huge = {0x7f, -1, -1, -1, 0};
        byte[] negative = {-1, -1, -1, -1, 0};
        for (byte[] bytes : List.of(huge, negative)) {
            assertThrows(IOException.class, () -> frames.read(new ByteArrayInputStream(bytes)));
        }
        byte[] lying = {0, 0, 0, 8, 0, 0, 0, 0, 0x40, 0, 0, 0};
        assertThrows(IOException.class, () -> frames.read(new ByteArrayInputStream(lying)));
        byte[] unknown = {0, 0, 0, 4, 0, 0, 0, 99};
        assertThrows(IOException.class, () -> frames.read(new ByteArrayInputStream(unknown)));
    }
}
