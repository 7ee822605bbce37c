package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.Device;
import org.mnv4designer.measure.latency.Devices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CalibrateCommandTest {
    /** One group of devices; fitting all takes half a minute and more, and is tested where the tables lie. */
    @Test
    void bundledProfilesAreWhatTheirTablesGiveAndErrorsAreShown() {
        CommandRun run = CommandRun.of("calibrate", "--only", "iphone-13-ane");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(4, lines(run, "[a-z0-9-]+ +as bundled .*"), run.out());
        assertEquals(3, lines(run, "\\| [a-z0-9-]+ \\| MNv4-.*[-+]\\d+\\.\\d \\|"), run.out());
        assertEquals(1, lines(run, "MobileNetV4, held out +37 +0\\.\\d\\d .*"), run.out());
        assertTrue(run.out().contains("| roofline: MAPE % |"), run.out());
    }

    @Test
    void aDeviceThatIsNotBundledCannotBeFittedAnew() {
        CommandRun run = CommandRun.of("calibrate", "--only", "abacus");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("no bundled device is named abacus"), run.err());
    }

    private static long lines(CommandRun run, String pattern) {
        return run.out().lines().filter(line -> line.matches(pattern)).count();
    }

    @Test
    void jsonHoldsEveryProfileWithItsHeldOutNetworks() {
        List<CalibrateCommand.Fit> fits = Devices.installed().all().stream()
                .map(Device::profile)
                .map(profile -> new CalibrateCommand.Fit(Optional.of(profile), profile))
                .toList();

        JsonNode profiles = new ObjectMapper()
                .readTree(CalibrateCommand.json(fits, AccuracyCalibration.installed()))
                .get("profiles");

        assertEquals(34, profiles.size());
        assertTrue(profiles.get(0).get("asBundled").booleanValue());
        assertEquals(5, profiles.get(0).get("heldOut").size());
    }

    @Test
    void whatItDoesNotDoIsWrongUsage() {
        CommandRun run = CommandRun.of("calibrate", "--sideways");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("mnv4: \"--sideways\" is not understood"), run.err());
    }
}
