package org.mnv4designer.designer.part.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class DeviceDetailsTest {
    private static final Text TEXT = TextBundle.in(Locale.ENGLISH);

    private static String details(String zoo, String device) {
        Workbench workbench = Sessions.workbench();
        DeviceStripModel model = new DeviceStripModel(workbench, Sessions.shownDevices());
        workbench.open(Zoo.design(zoo), Optional.empty());
        DeviceReading reading = model.readings().stream()
                .filter(one -> one.id().equals(device))
                .findFirst()
                .orElseThrow();
        return DeviceDetails.of(reading, TEXT);
    }

    @Test
    void aRefusalIsShownWithReasonPlaceAndSource() {
        String details = details("mobilenetv4_hybrid_medium", "pixel-4-hexagon");
        assertTrue(
                details.contains("• matmul: the network does not run. Reason: BATCH_MATMUL of two activations"),
                details);
        assertTrue(details.contains("In blocks.2.4, blocks.2.6, blocks.2.8 and 5 more. Source: tensorflow"), details);
        assertTrue(details.contains("(2026-11-24)"), details);
    }

    @Test
    void anEstimateTellsItsSourceItsMeasurementsAndItsHeldOutError() {
        String details = details("mobilenetv4_conv_small", "pixel-6-cpu");
        assertTrue(details.contains("Table 6, n = "), details);
        assertTrue(details.contains("Mean error on networks it never saw: "), details);
    }

    @Test
    void factsComeWithSourceAndConfidence() {
        String details = details("mobilenetv4_conv_small", "pixel-4-hexagon");
        assertTrue(details.contains("• DRAM bandwidth: 34.1 GB/s. Source: nanoreview.net"), details);
        assertEquals(-1, details.indexOf("Reason:"));
    }
}
