package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private String chain(int channels, String targets) throws IOException {
        Path file = folder.resolve("own.mnv4.json");
        Files.writeString(file, """
                {"format": "mnv4-design", "version": 1, "name": "own",
                 "input": {"channels": 3, "height": 32, "width": 32}, "classes": 4, "targets": %s,
                 "blocks": [{"id": "stem", "type": "conv", "parameters": {"outChannels": %d, "kernel": 3}}],
                 "wires": [{"from": "input", "to": "stem"}]}
                """.formatted(targets, channels));
        return file.toString();
    }

    @Test
    void aSoundNetworkPasses() {
        CommandRun run = CommandRun.of("check", "zoo:mobilenetv4_conv_medium");
        assertEquals(0, run.exitCode());
        assertEquals("mobilenetv4_conv_medium: nothing to complain about\n", run.out());
    }

    @Test
    void warningsFailOnlyWhenStrict() throws IOException {
        String design = chain(12, "[]");
        CommandRun lenient = CommandRun.of("check", design);
        CommandRun strict = CommandRun.of("check", design, "--strict");
        assertEquals(0, lenient.exitCode());
        assertEquals(1, strict.exitCode());
        assertTrue(lenient.out().startsWith("warning BLOCK-010 block \"stem\": "), lenient.out());
        assertEquals(lenient.out(), strict.out());
    }

    @Test
    void errorsFail() throws IOException {
        CommandRun run = CommandRun.of("check", chain(0, "[]"), "--format", "json");
        assertEquals(1, run.exitCode());
        assertFalse(run.json().get("passes").booleanValue());
        assertEquals(
                "BLOCK-003", run.json().get("diagnostics").get(0).get("code").stringValue());
    }

    @Test
    void aMissedTargetFailsWithBothNumbers() throws IOException {
        CommandRun run = CommandRun.of("check", chain(8, "[{\"parameters\": 100}]"));
        assertEquals(1, run.exitCode());
        assertEquals("target missed: parameters is 232, limit 100\n", run.out());
    }

    @Test
    void smallLimitsAreShownAndUnknownDevicesExplained() throws IOException {
        String targets =
                "[{\"device\": \"pixel-6-cpu\", \"latencyMs\": 0.0015}, {\"device\": \"no-phone\", \"latencyMs\": 1}]";
        String[] lines = CommandRun.of("check", chain(8, targets)).out().split("\n");
        assertTrue(lines[0].endsWith(", limit 0.0015"), lines[0]);
        assertEquals("target missed: latencyMs no-phone is unknown (device no-phone is not known), limit 1", lines[1]);
    }

    @Test
    void aChosenDeviceTellsWhichBlocksItDoesNotRunAndWhatWouldHelp() {
        String hybrid = "zoo:mobilenetv4_hybrid_medium";
        CommandRun hexagon = CommandRun.of("check", hybrid, "--device", "pixel-4-hexagon");
        assertEquals(0, hexagon.exitCode());
        assertTrue(
                hexagon.out().startsWith("warning DEVICE-001 block \"blocks.2.4\": Pixel 4 Hexagon DSP"),
                hexagon.out());
        assertTrue(hexagon.out().contains("(blocks.2.4, blocks.2.6, blocks.2.8 and 5 more)"), hexagon.out());
        assertTrue(hexagon.out().contains("Fix: use a convolution block instead of attention"), hexagon.out());
        assertEquals(
                1,
                CommandRun.of("check", hybrid, "--device", "pixel-6-cpu", "--strict")
                        .exitCode());
        assertEquals(2, CommandRun.of("check", hybrid, "--device", "no-phone").exitCode());
    }

    @Test
    void whatIsNotKnownIsAHintThatNeverFails() {
        CommandRun run = CommandRun.of(
                "check", "zoo:mobilenetv4_hybrid_medium", "--device", "iphone-13-ane", "--strict", "--format", "json");
        assertEquals(0, run.exitCode());
        assertEquals(
                "info", run.json().get("diagnostics").get(0).get("severity").stringValue());
        assertEquals(
                "DEVICE-003", run.json().get("diagnostics").get(0).get("code").stringValue());
    }

    @Test
    void aTruncatedFileIsUnreadable() throws IOException {
        Path file = folder.resolve("cut.mnv4.json");
        Files.writeString(file, "{\"format\": \"mnv4-design\", \"version\": 1, \"blo");
        CommandRun run = CommandRun.of("check", file.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("cut.mnv4.json") && run.err().contains("line 1"), run.err());
    }
}
