package org.mnv4designer.run.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.ProfiledDevice;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.run.RunMonitor;

class ThisComputerTest {
    private static final Effort EFFORT = new Effort(5, 3, Duration.ofSeconds(60));
    private static final List<BenchNetwork> UNSEEN = List.of(
            ChainText.parse("large | y | 224 3 | conv:32,3,2 uib:48,0,3,2,4*3 uib:96,3,5,2,4*4 uib:160,0,3,2,6*5"),
            ChainText.parse("small | y | 128 3 | conv:16,3,2 uib:24,0,3,2,4 uib:40,0,5,2,4 uib:80,0,3,2,6 conv:480,1"),
            ChainText.parse(
                    "residual | y | 56 64 | keep conv:64,3 project:64,3 add act keep conv:64,3 project:64,3 add"));

    /** Dense work at one speed, depthwise at a third of it, and some traffic. */
    private static LatencyModel model(double speed, double launch) {
        Map<WorkClass, Rates> rates = new EnumMap<>(WorkClass.class);
        for (WorkClass kind : WorkClass.values()) {
            double mac = speed * (kind.isDepthwise() ? 60 : 20);
            rates.put(kind, new Rates(mac, 0.05 * speed, 0.05 * speed, 0.1 * speed, launch, 0));
        }
        return new LatencyModel(0.01, rates, DataType.FP32);
    }

    private static DeviceProfile profile(String id, DataType precision, LatencyModel model) {
        return new DeviceProfile(
                id,
                id,
                "cpu",
                precision,
                "a runtime",
                1,
                List.of(),
                List.of(),
                List.of(),
                model,
                new Band(0.8, 0.1, Set.of(), 0.7, 0.2),
                new Provenance("a test", "none", "2026-11-24", "made up", List.of(), Map.of(), 0, 0, List.of()));
    }

    private static ThisComputer computer(SyntheticComputer synthetic) throws BenchException {
        return new ThisComputer(synthetic, 1, RunMonitor.NONE, synthetic::nanos);
    }

    @Test
    void aProfileOfSyntheticTimesPredictsNetworksThatItNeverSaw() throws Exception {
        LatencyModel truth = model(1, 0.004);
        SyntheticComputer synthetic = new SyntheticComputer(
                work -> truth.fixedMillis() + truth.milliseconds(work),
                now -> 1.05 + 0.05 * Math.sin(now / 300),
                0.005);
        try (ThisComputer computer = computer(synthetic)) {
            DeviceProfile sibling = profile("sibling", DataType.FP32, model(3, 0.02));
            Calibrated fit = computer.calibrate(MicroBenchmarks.few(), EFFORT, sibling);
            assertEquals(ThisComputer.ID, fit.profile().id());
            assertEquals(
                    MicroBenchmarks.few().size(), fit.profile().provenance().n());
            Comparison comparison = computer.check(fit.profile(), UNSEEN, EFFORT);
            assertTrue(comparison.mapePercent() < 5, comparison.toString());
            assertEquals(1, comparison.rankCorrelation());
            assertEquals(1, synthetic.held(), "all but the control network were freed");
        }
    }

    @Test
    void theBandIsMadeOfBlocksLeftOutAndAfterACheckOfNetworks() throws Exception {
        LatencyModel truth = model(1, 0.004);
        SyntheticComputer synthetic =
                new SyntheticComputer(work -> truth.fixedMillis() + truth.milliseconds(work), now -> 1, 0);
        try (ThisComputer computer = computer(synthetic)) {
            DeviceProfile fitted = computer.calibrate(
                            MicroBenchmarks.few(), EFFORT, profile("sibling", DataType.FP32, model(2, 0.01)))
                    .profile();
            assertTrue(fitted.provenance().heldOut().stream()
                    .allMatch(row -> row.network().matches("[a-z]+[0-9]?-.*")));
            Comparison worse =
                    new Comparison(List.of(new Provenance.HeldOut("a", 1, 1.3), new Provenance.HeldOut("b", 2, 2.2)));
            DeviceProfile checked = ThisComputer.checked(fitted, worse);
            assertEquals(Math.log(1.3), checked.band().halfWidth(), 1e-5);
            assertEquals(20, checked.provenance().heldOutMape(), 1e-3);
            assertTrue(checked.provenance()
                    .method()
                    .endsWith("held out: whole networks, timed right after the benchmarks"));
        }
    }

    @Test
    void theSiblingIsAProcessorOfTheSamePrecision() {
        List<Device> devices = new ArrayList<>();
        devices.add(new ProfiledDevice(profile("pixel-6-cpu", DataType.INT8, model(1, 0))));
        assertEquals("pixel-6-cpu", sibling(devices));
        devices.add(new ProfiledDevice(profile("pixel-4-cpu", DataType.FP32, model(1, 0))));
        assertEquals("pixel-4-cpu", sibling(devices));
        devices.add(new ProfiledDevice(profile("i7-12700h", DataType.FP32, model(1, 0))));
        devices.add(new ProfiledDevice(profile(ThisComputer.ID, DataType.FP32, model(1, 0))));
        assertEquals("i7-12700h", sibling(devices));
    }

    private static String sibling(List<Device> devices) {
        return ThisComputer.sibling(new Devices(devices, List.of()))
                .orElseThrow()
                .id();
    }
}
