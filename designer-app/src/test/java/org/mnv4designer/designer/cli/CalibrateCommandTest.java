package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CalibrateCommandTest {
    @Test
    void bundledProfilesAreWhatTheirTablesGive() {
        JsonNode profiles =
                CommandRun.of("calibrate", "--format", "json").json().get("profiles");
        assertEquals(7, profiles.size());
        for (JsonNode profile : profiles) {
            assertTrue(
                    profile.get("asBundled").booleanValue(), profile.get("id").stringValue());
            assertTrue(profile.get("heldOut").size() >= 3);
        }
    }

    @Test
    void everyHeldOutNetworkIsShownWithItsError() {
        CommandRun run = CommandRun.of("calibrate");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("pixel-8-edgetpu"), run.out());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("MobileNetV4, held out +37 +0\\.\\d\\d .*")),
                run.out());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("pixel-6-cpu +\\S+ .* [-+]\\d+\\.\\d %")), run.out());
    }

    @Test
    void whatItDoesNotDoIsWrongUsage() {
        CommandRun run = CommandRun.of("calibrate", "--sideways");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("mnv4: \"--sideways\" is not understood"), run.err());
    }
}
