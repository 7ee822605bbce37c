package org.mnv4designer.measure.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFolderTest {

    @Test
    void goodProfilesAreLoadedAndBrokenOnesNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.json"), DeviceProfiles.write(ProfiledDeviceTest.profile()));
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "not a profile");
        DeviceFolder read = DeviceFolder.read(folder);
        assertEquals(
                List.of("a-device"), read.devices().stream().map(Device::id).toList());
        assertEquals(1, read.problems().size());
        assertTrue(
                read.problems().get(0).contains("broken.json: line 1"),
                read.problems().get(0));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing(@TempDir Path folder) {
        assertEquals(new DeviceFolder(List.of(), List.of()), DeviceFolder.read(folder.resolve("none")));
    }

    @Test
    void devicesOfTheUserReplaceThoseOfTheSameName() {
        Device bundled = new ProfiledDevice(ProfiledDeviceTest.profile());
        Device own = new ProfiledDevice(ProfiledDeviceTest.profile(
                new OperatorSupport(OperatorKind.GELU, OperatorSupport.Verdict.FALLBACK, "slow", "measured")));
        Devices devices = new Devices(List.of(bundled), List.of()).with(List.of(own));
        assertEquals(List.of(own), devices.all());
        assertEquals(own, devices.find("a-device").orElseThrow());
    }
}
