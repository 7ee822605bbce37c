package org.mnv4designer.measure.latency.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwnDeviceTest {

    @Test
    void idsAreMadeOfNames() {
        assertEquals("pixel-9-pro", OwnDevice.idOf("Pixel 9 Pro"));
        assertEquals("cafe-5.1", OwnDevice.idOf(" caf\u00e9 5.1!"));
        assertEquals("my-device", OwnDevice.idOf("\u624b\u673a"));
        assertEquals(64, OwnDevice.idOf("x".repeat(100)).length());
    }
}
