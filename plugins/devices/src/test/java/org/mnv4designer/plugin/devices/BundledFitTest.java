package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.DeviceProfiles;

class BundledFitTest {

    /**
     * The files say what the fitter makes of the tables. After a change of tables or fitter, run this test with {@code
     * -Dmnv4.writeProfiles=true} to write them anew.
     */
    @Test
    void bundledProfilesAreWhatTheFitterMakes() throws IOException {
        for (DeviceProfile profile : BundledFit.profiles()) {
            String text = DeviceProfiles.write(profile);
            if (Boolean.getBoolean("mnv4.writeProfiles")) {
                Files.writeString(
                        Path.of("src/main/resources/org/mnv4designer/plugin/devices/profiles", profile.id() + ".json"),
                        text);
            } else {
                assertEquals(Resources.text("profiles/" + profile.id() + ".json"), text, profile.id());
            }
        }
    }
}
