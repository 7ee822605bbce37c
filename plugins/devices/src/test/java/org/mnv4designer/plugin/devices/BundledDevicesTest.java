package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.Provenance;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.WorkloadBuilder;

class BundledDevicesTest {
    private static final Devices DEVICES = Devices.installed();

    @Test
    void allDevicesOfTheCardsAreFoundInTheirOrder() {
        assertEquals(
                BundledDevices.ids(), DEVICES.all().stream().map(Device::id).collect(Collectors.toList()));
    }

    @Test
    void onlyMobileNetV4RowsAreHeldOutAndProfilesSayThatTheyAreFittedToThemToo() {
        for (Device device : DEVICES.all()) {
            Provenance provenance = device.profile().provenance();
            assertTrue(provenance.method().contains("held-out ones come from a fit without them"), device.id());
            assertTrue(provenance.heldOut().stream().allMatch(h -> h.network().startsWith("MNv4")), device.id());
        }
    }

    @Test
    void thirtyOneCellsAreHeldOutAndMostLieInTheBand() {
        int cells = 0;
        int inside = 0;
        double sum = 0;
        for (Device device : DEVICES.all()) {
            for (Provenance.HeldOut cell : device.profile().provenance().heldOut()) {
                cells++;
                sum += Math.abs(cell.errorPercent());
                double distance = Math.abs(Math.log(cell.predictedMs() / cell.measuredMs()));
                inside += distance <= device.profile().band().halfWidth() ? 1 : 0;
            }
        }
        assertEquals(31, cells);
        assertTrue(sum / cells < 11, "mean error " + sum / cells);
        assertTrue(inside >= 24, inside + " of " + cells);
    }

    @Test
    void theHexagonRefusesAttentionWithThePapersReason() {
        Device hexagon = DEVICES.find("pixel-4-hexagon").orElseThrow();
        String reason = hexagon.estimate(
                        new WorkloadBuilder().add(OperatorKind.MATMUL).build())
                .time()
                .reason();
        assertEquals(
                "BATCH_MATMUL of two activations is not implemented by the Hexagon delegate; the MobileNetV4 paper "
                        + "reports this class of network as Failed",
                reason);
    }

    @Test
    void theHexagonRunsGatesAndHardSwish() {
        Device hexagon = DEVICES.find("pixel-4-hexagon").orElseThrow();
        WorkloadBuilder work = new WorkloadBuilder()
                .add(OperatorKind.HARD_SWISH)
                .add(OperatorKind.SIGMOID)
                .add(OperatorKind.MULTIPLY)
                .add(OperatorKind.DEPTHWISE_CONVOLUTION);
        assertEquals(List.of(), hexagon.estimate(work.build()).unsupported());
    }

    @Test
    void onlyTheHexagonRefusesAnything() {
        WorkloadBuilder work = new WorkloadBuilder();
        for (OperatorKind kind : OperatorKind.values()) {
            if (kind != OperatorKind.OPAQUE) {
                work.add(kind);
            }
        }
        for (Device device : DEVICES.all()) {
            boolean refuses = !device.estimate(work.build()).unsupported().isEmpty();
            assertEquals(device.id().equals("pixel-4-hexagon"), refuses, device.id());
        }
    }

    @Test
    void measurementsAreFoundByNetworkDeviceAndInput() {
        assertEquals(
                2.4,
                DEVICES.measured("mobilenetv4_conv_small", "pixel-6-cpu", 224, 224)
                        .orElseThrow()
                        .time()
                        .count());
        assertEquals(
                18.1,
                DEVICES.measured("tf_mobilenetv4_hybrid_large", "s23-gpu", 384, 384)
                        .orElseThrow()
                        .time()
                        .count());
        assertTrue(DEVICES.measured("mobilenetv4_conv_small", "pixel-6-cpu", 256, 256)
                .isEmpty());
        assertTrue(DEVICES.measured("paper_mnv4_hybrid_medium", "pixel-6-cpu", 256, 256)
                .isEmpty());
        assertTrue(DEVICES.measured("mobilenetv4_hybrid_medium", "pixel-4-hexagon", 256, 256)
                .isEmpty());
    }

    @Test
    void theNetworksOfTheTablesHaveTheMacsThatTheyState() {
        for (PublishedTables.Network network :
                PublishedTables.of(PublishedTables.PAPER).networks()) {
            assertEquals(network.macs(), network.work().total(Quantity.MACS), network.name());
        }
    }
}
