package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.session.UnseenNetworks;
import org.mnv4designer.measure.latency.Band;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.LatencyModel;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.Rates;
import org.mnv4designer.measure.latency.WorkClass;
import org.mnv4designer.measure.latency.fit.Calibrated;
import org.mnv4designer.run.bench.Comparison;
import org.mnv4designer.run.bench.NetworkTimer;
import org.mnv4designer.run.bench.Steadiness;

/** The command around the measurement; the measurement itself is tested where it is made. */
class ThisComputerCommandTest {
    private static final Comparison COMPARISON = new Comparison(
            List.of(new Provenance.HeldOut("resnet18", 40, 43), new Provenance.HeldOut("resnet50", 80, 78)));

    private static ThisComputerResult result(Optional<Comparison> comparison) {
        Provenance provenance = new Provenance(
                "micro-benchmarks",
                "own measurement",
                "2026-11-24",
                "a fit",
                List.of("a", "b"),
                Map.of(),
                7.5,
                6,
                List.of());
        DeviceProfile profile = new DeviceProfile(
                "this-computer",
                "This computer",
                "cpu",
                DataType.FP32,
                "ONNX Runtime 1.29.0",
                2,
                List.of(),
                List.of(),
                List.of(),
                new LatencyModel(0.01, Map.of(WorkClass.CONV, Rates.FREE), DataType.FP32),
                new Band(0.8, 0.1, Set.of(), 0.7, 0.2),
                provenance);
        Calibrated fit = new Calibrated(profile, List.of(new Calibrated.Residual("a", 1, 1.1, 1.2)));
        return new ThisComputerResult(
                fit, Path.of("folder", "this-computer.json"), new Steadiness(1, 1.25), comparison);
    }

    @Test
    void aCheckShowsEachNetworkAndAllOfThem() {
        String text = result(Optional.of(COMPARISON)).text();
        assertTrue(text.contains("resnet18      40.0       43.0  +7.5 %"), text);
        assertTrue(text.contains("within 10 %       2/2"), text);
        assertTrue(text.contains("rank correlation  1.000"), text);
        assertTrue(text.contains("control network           1.00 to 1.25 ms, 1.25 times apart"), text);
    }

    @Test
    void withoutACheckThereIsNone() {
        assertTrue(!result(Optional.empty()).text().contains("rank correlation"));
        assertTrue(!result(Optional.empty()).json().contains("check"));
    }

    @Test
    void programsReadTheSameFigures() {
        String json = result(Optional.of(COMPARISON)).json();
        assertTrue(json.contains("\"spread\": 1.25"), json);
        assertTrue(json.contains("\"heldOutMs\": 1.2"), json);
        assertTrue(json.contains("\"within10\": 2"), json);
    }

    @Test
    void impossibleThreadsAreWrongUsage() {
        CommandRun run = CommandRun.of("calibrate", "this-computer", "--threads", "0");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("mnv4: --threads must be 1 to "), run.err());
    }

    @Test
    void aTimerIsInstalledAndTheCheckHasNetworksOfManyFamilies() {
        assertEquals(
                List.of("onnxruntime"),
                NetworkTimer.installed().stream().map(NetworkTimer::id).toList());
        Set<String> names = UnseenNetworks.all().stream()
                .map(network -> network.name().split("_")[0])
                .collect(Collectors.toSet());
        assertTrue(names.size() >= 6, names.toString());
        assertTrue(UnseenNetworks.few().size() >= 7);
    }
}
