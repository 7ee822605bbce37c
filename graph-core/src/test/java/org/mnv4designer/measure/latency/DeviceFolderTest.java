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
        assertEquals(DeviceFolder.EMPTY, DeviceFolder.read(folder.resolve("none")));
    }

    @Test
    void aFileThatBreaksKeepsItsEarlierProfileUntilItIsMendedOrGone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, DeviceProfiles.write(ProfiledDeviceTest.profile()));
        DeviceFolder good = DeviceFolder.read(folder);
        Files.writeString(file, "{\"format\": ");
        DeviceFolder broken = good.readAgain(folder);
        assertEquals(good.devices(), broken.devices());
        assertTrue(
                broken.problems().get(0).endsWith("the profile stays as it was before the change"),
                broken.problems().get(0));
        Files.delete(file);
        assertEquals(DeviceFolder.EMPTY, broken.readAgain(folder));
    }

    @Test
    void ofTwoFilesWithOneIdTheSecondIsRefused(@TempDir Path folder) throws IOException {
        String text = DeviceProfiles.write(ProfiledDeviceTest.profile());
        Files.writeString(folder.resolve("a.json"), text);
        Files.writeString(folder.resolve("b.json"), text);
        DeviceFolder read = DeviceFolder.read(folder);
        assertEquals(1, read.devices().size());
        assertTrue(
                read.problems()
                        .get(0)
                        .endsWith("b.json: /id: \"a-device\" is the id of a.json too. "
                                + "Fix: give one of the two another id"),
                read.problems().get(0));
    }

    @Test
    void loopsAndFoldersAreNamedAndTheOthersLoad(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), folder);
        Files.writeString(folder.resolve("c.json"), DeviceProfiles.write(ProfiledDeviceTest.profile()));
        DeviceFolder read = DeviceFolder.read(folder);
        assertEquals(1, read.devices().size());
        assertEquals(2, read.problems().size());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("devices"), "");
        assertEquals(1, DeviceFolder.read(file).problems().size());
    }

    @Test
    void devicesOfTheUserReplaceThoseOfTheSameName() {
        Device bundled = new ProfiledDevice(ProfiledDeviceTest.profile());
        Device own = new ProfiledDevice(ProfiledDeviceTest.profile(
                OperatorSupport.of(OperatorKind.GELU, OperatorSupport.Verdict.FALLBACK, "slow", "measured")));
        Devices devices = new Devices(List.of(bundled), List.of()).with(List.of(own));
        assertEquals(List.of(own), devices.all());
        assertEquals(own, devices.find("a-device").orElseThrow());
    }
}
