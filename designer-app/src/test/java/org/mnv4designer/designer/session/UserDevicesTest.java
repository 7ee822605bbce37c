package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.Devices;

class UserDevicesTest {
    @TempDir
    private Path home;

    private UserFolders folders() {
        return UserFolders.of(Map.of("MNV4_HOME", home.toString()), home);
    }

    @Test
    void withoutAFolderThereAreNone() {
        assertEquals(new UserDevices(List.of(), List.of()), UserDevices.in(folders()));
    }

    @Test
    void profilesAreReadByNameAndBrokenOnesAreTold() throws Exception {
        Path folder = Files.createDirectory(home.resolve("devices"));
        String profile = DeviceProfiles.write(
                Devices.installed().find("pixel-6-cpu").orElseThrow().profile());
        Files.writeString(folder.resolve("mine.json"), profile.replace("\"pixel-6-cpu\"", "\"my-phone\""));
        Files.writeString(folder.resolve("broken.json"), "{\"format\": ");
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        UserDevices own = UserDevices.in(folders());
        assertEquals(List.of("my-phone"), own.devices().stream().map(Device::id).toList());
        assertEquals(1, own.problems().size());
        assertTrue(own.problems().get(0).contains("broken.json"), own.problems().get(0));
    }
}
