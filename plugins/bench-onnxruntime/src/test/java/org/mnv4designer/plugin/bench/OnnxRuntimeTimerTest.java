package org.mnv4designer.plugin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.Workload;
import org.mnv4designer.run.RunMonitor;
import org.mnv4designer.run.bench.BenchException;
import org.mnv4designer.run.bench.BenchNetwork;
import org.mnv4designer.run.bench.Effort;
import org.mnv4designer.run.bench.MicroBenchmarks;
import org.mnv4designer.run.bench.NetworkTimer;
import org.mnv4designer.run.bench.ThisComputer;
import org.mnv4designer.run.bench.TimedNetworks;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.zoo.Zoo;

/** Real runs of ONNX Runtime, a few seconds of them. */
class OnnxRuntimeTimerTest {

    private static TimedNetworks open() throws BenchException {
        return NetworkTimer.installed().stream()
                .filter(timer -> timer.id().equals("onnxruntime"))
                .findFirst()
                .orElseThrow()
                .open(1);
    }

    private static double best(TimedNetworks timed, int network) throws BenchException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            best = Math.min(best, timed.milliseconds(network, 3));
        }
        return best;
    }

    @Test
    void aLargerNetworkTakesLonger() throws BenchException {
        try (TimedNetworks timed = open()) {
            int small = timed.add(Zoo.design("mobilenetv4_conv_small,width=0.35,input=96x96"));
            int large = timed.add(Zoo.design("mobilenetv4_conv_small,input=224x224"));
            double ratio = best(timed, large) / best(timed, small);
            assertTrue(ratio > 3 && ratio < 100, "30 times the MACs take " + ratio + " times as long");
            assertTrue(timed.runtime().matches("ONNX Runtime \\d+\\.\\d+\\.\\d+"), timed.runtime());
        }
    }

    @Test
    void everyMicroBenchmarkLoads() throws BenchException {
        try (TimedNetworks timed = open()) {
            for (BenchNetwork benchmark : MicroBenchmarks.all()) {
                timed.remove(timed.add(benchmark.design()));
            }
        }
    }

    @Test
    void theWorkOfAMicroBenchmarkIsThatOfTheGraphThatIsWritten() {
        for (BenchNetwork benchmark : MicroBenchmarks.all()) {
            SpecSource written = SpecSource.of(TypedGraph.of(benchmark.design()));
            assertEquals(Workload.of(Canonical.of(written.operators())), benchmark.work(), benchmark.name());
        }
    }

    @Test
    void aNetworkThatIsGoneCannotBeTimed() throws BenchException {
        try (TimedNetworks timed = open()) {
            int gone = timed.add(MicroBenchmarks.control().design());
            timed.remove(gone);
            BenchException problem = assertThrows(BenchException.class, () -> timed.milliseconds(gone, 1));
            assertEquals("running network 0 failed: there is no network 0", problem.getMessage());
        }
    }

    /** Other programs may keep this computer too busy to be measured; then it has to say so. */
    @Test
    void aTinyBenchMakesAProfileOrSaysThatTheComputerIsTooBusy() throws Exception {
        List<BenchNetwork> some = MicroBenchmarks.few().stream()
                .filter(one -> !one.family().startsWith("depthwise"))
                .toList();
        DeviceProfile prior = ThisComputer.sibling(Devices.installed()).orElseThrow();
        try (ThisComputer computer = ThisComputer.open(NetworkTimer.installed().get(0), 1, RunMonitor.NONE)) {
            DeviceProfile profile =
                    computer.calibrate(some, Effort.QUICK, prior).profile();
            assertEquals(some.size(), profile.provenance().n());
            assertEquals(1, profile.threads());
            double small =
                    profile.model().milliseconds(MicroBenchmarks.control().work());
            assertTrue(small > 0.02 && small < 200, "the control network takes " + small + " ms");
        } catch (BenchException busy) {
            assertEquals(BenchException.Reason.NOISY, busy.reason(), busy.getMessage());
        }
    }
}
