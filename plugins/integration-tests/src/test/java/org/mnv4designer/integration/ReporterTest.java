package org.mnv4designer.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.Target;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.SupportFinding;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;
import org.mnv4designer.zoo.Zoo;

/** The report with the installed devices and the accuracy estimator. */
class ReporterTest {
    private final KnownNetworks known = KnownNetworks.ofZoo();
    private final Reporter reporter = new Reporter(Devices.installed(), Accuracies.installed(), known::nameOf);

    private Report zoo(String name) {
        return reporter.report(Zoo.design(name));
    }

    @Test
    void thePapersMeasurementStandsBesideTheEstimate() {
        DeviceReport device =
                zoo("mobilenetv4_conv_small").device("pixel-6-cpu").orElseThrow();

        assertEquals(2.4, device.measured().orElseThrow().time().count());
        assertTrue(device.estimate().time().asKnown().isPresent());
    }

    @Test
    void aChangedNetworkHasNoMeasurement() {
        Design design = Zoo.design("mobilenetv4_conv_small");
        Block block = design.network().block("blocks.2.1").orElseThrow().block();
        Design changed =
                new Edits.ReplaceBlock("blocks.2.1", block.type().with(block, "middleKernel", 5)).apply(design);

        Report report = reporter.report(changed);

        assertTrue(
                report.devices().stream().allMatch(device -> device.measured().isEmpty()));
        assertEquals(Optional.empty(), report.accuracy().measured());
    }

    @Test
    void anotherInputSizeHasNoMeasurement() {
        Report report = zoo("mobilenetv4_conv_small,input=192x192");

        assertTrue(
                report.devices().stream().allMatch(device -> device.measured().isEmpty()));
    }

    @Test
    void latenciesOfBlocksAddUpToTheDevicesEstimate() {
        Report report = zoo("mobilenetv4_hybrid_medium");

        for (int i = 0; i < report.devices().size(); i++) {
            int device = i;
            double sum = report.blocks().stream()
                    .map(block -> block.latencies().get(device))
                    .flatMapToDouble(OptionalDouble::stream)
                    .sum();
            double total = report.devices()
                    .get(i)
                    .estimate()
                    .time()
                    .asKnown()
                    .map(known -> known.value().count())
                    .orElse(0.0);
            assertEquals(total, sum, 1e-9 * Math.max(1, total));
        }
    }

    @Test
    void theHexagonRefusesAttentionWithItsReason() {
        DeviceReport hexagon =
                zoo("mobilenetv4_hybrid_medium").device("pixel-4-hexagon").orElseThrow();

        assertFalse(hexagon.estimate().time().asKnown().isPresent());
        assertTrue(hexagon.estimate().unsupported().get(0).contains("BATCH_MATMUL"));
    }

    @Test
    void targetsAreHeldAgainstEstimates() {
        Design design = new Settings.SetTargets(List.of(
                        new Target.Latency("pixel-6-cpu", 100),
                        new Target.Latency("pixel-6-cpu", 0.001),
                        new Target.Latency("no-such-device", 5),
                        new Target.Macs(1),
                        new Target.Parameters(4_000_000),
                        new Target.PeakBytes(551_936)))
                .apply(Zoo.design("mobilenetv4_conv_small"));

        Report report = reporter.report(design);

        assertEquals(
                List.of(true, false, false, false, true, true),
                report.targets().stream().map(target -> target.met()).toList());
        assertTrue(report.missesTarget());
        assertTrue(report.targets().get(2).reason().contains("no-such-device"));
    }

    @Test
    void aTargetOnADeviceThatRefusesIsMissedAndWarned() {
        Design design = new Settings.SetTargets(List.of(new Target.Latency("pixel-4-hexagon", 100)))
                .apply(Zoo.design("mobilenetv4_hybrid_medium"));

        Report report = reporter.report(design);

        assertTrue(report.missesTarget());
        assertTrue(report.diagnostics().stream().anyMatch(d -> d.code().equals("DEVICE-001")));
    }

    @Test
    void findingsNameEveryBlockThatIsConcerned() {
        Report report = zoo("mobilenetv4_hybrid_medium");
        List<SupportFinding> findings =
                report.findings(report.device("pixel-6-cpu").orElseThrow());

        assertEquals(
                List.of("softmax", "matmul"),
                findings.stream().map(f -> f.support().operator().id()).toList());
        List<String> attention = report.blocks().stream()
                .filter(block -> block.block().node().block().typeId().equals("mobile-mqa"))
                .map(BlockReport::id)
                .toList();
        assertEquals(8, attention.size());
        assertEquals(attention, findings.get(0).blocks());
        assertEquals(List.of(), report.findings(report.device("s23-gpu").orElseThrow()));
    }

    @Test
    void whatADeviceOfATargetDoesBadlyIsSaidAtItsBlock() {
        Design design = new Settings.SetTargets(
                        List.of(new Target.Latency("pixel-6-cpu", 100), new Target.Latency("iphone-13-ane", 100)))
                .apply(Zoo.design("mobilenetv4_hybrid_medium"));

        List<Diagnostic> found = reporter.report(design).diagnostics().stream()
                .filter(d -> d.code().startsWith("DEVICE-"))
                .toList();

        assertEquals(
                List.of("DEVICE-002", "DEVICE-002", "DEVICE-003", "DEVICE-003"),
                found.stream().map(Diagnostic::code).sorted().toList());
        assertTrue(found.stream().allMatch(d -> d.block().equals("blocks.2.4")), found.toString());
        assertTrue(found.stream().noneMatch(d -> d.fix().isEmpty()));
    }

    @Test
    void accuracyDoesNotDependOnTheNumberOfClasses() {
        Report thousand = zoo("mobilenetv4_conv_medium");
        Report ten = zoo("mobilenetv4_conv_medium,classes=10");

        assertEquals(thousand.accuracy().top1(), ten.accuracy().top1());
    }

    @Test
    void anEmptyDesignHasNothingToEstimateAndSaysSo() {
        Report report = reporter.report(Design.blank("empty"));

        assertEquals(0, report.total().counts().macs());
        assertEquals("there is no network yet", report.accuracy().top1().reason());
    }

    @Test
    void aBrokenPartLeavesTheRestCountedAndMarksTheTotal() {
        Design design = Zoo.design("mobilenetv4_conv_small");
        Block block = design.network().block("blocks.3.0").orElseThrow().block();
        Design broken = new Edits.ReplaceBlock("blocks.3.0", block.type().create(Map.of("stride", 2))).apply(design);

        Report report = reporter.report(broken);

        assertFalse(report.complete());
        assertTrue(report.hasErrors());
        assertTrue(report.block("blocks.2.5").isPresent());
        assertFalse(report.block("blocks.3.0").isPresent());
        assertTrue(report.total().counts().macs() > 50_000_000);
    }
}
