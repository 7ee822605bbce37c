package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.DeviceProfiles;
import org.mnv4designer.measure.latency.ProfileException;
import tools.jackson.databind.JsonNode;

class OwnDeviceCommandTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "measurements", "pixel-4-middle-core.csv");

    @TempDir
    Path folder;

    private Path profile;

    @BeforeEach
    void place() {
        profile = folder.resolve("mine.json");
    }

    private CommandRun calibrate(Path from, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("calibrate", "--from", from.toString(), "--like", "pixel-6-cpu", "-o", profile.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("runs.csv"), text);
    }

    @Test
    void theExampleBecomesAProfileThatCanBeReadAgain() throws ProfileException {
        CommandRun run = calibrate(EXAMPLE, "--id", "mine", "--name", "My phone");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("mine: My phone, like Pixel 6 CPU"), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("resnet18 +141 .* [-+]\\d+\\.\\d %")), run.out());
        DeviceProfile made = DeviceProfiles.read(profile);
        assertEquals("mine", made.id());
        assertEquals("fp32", made.precision().id());
        assertEquals(6, made.provenance().n());
        assertEquals(
                "own measurements, pixel-4-middle-core.csv", made.provenance().source());
    }

    @Test
    void jsonHoldsEveryNetworkAndTheKindsOfWork() {
        JsonNode result = calibrate(EXAMPLE, "--format", "json").json();
        assertEquals("pixel-4-middle-core", result.get("id").stringValue());
        assertEquals("pixel-6-cpu", result.get("like").stringValue());
        assertEquals(6, result.get("networks").size());
        assertEquals(46.7608, result.get("networks").get(0).get("measuredMs").doubleValue());
        assertTrue(result.get("heldOutMape").doubleValue() > 0);
        assertTrue(result.get("prior").toString().contains("\"attention\""));
        assertTrue(result.get("band").get("halfWidth").doubleValue() > 0);
    }

    @Test
    void aProfileThatIsThereStaysUnlessForced() throws IOException {
        Files.writeString(profile, "precious");
        CommandRun run = calibrate(EXAMPLE);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("it is there already"), run.err());
        assertEquals("precious", Files.readString(profile));
        assertEquals(0, calibrate(EXAMPLE, "--force").exitCode());
        assertTrue(Files.readString(profile).startsWith("{"));
    }

    @Test
    void allProblemsAreNamedWithTheirLinesAndNothingIsWritten() throws IOException {
        CommandRun run = calibrate(csv("""
                design,latency_ms
                zoo:resnet18,-1
                zoo:lenet,3
                zoo:mobilenetv2_100,3
                zoo:mobilenetv2_100,4
                """));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("runs.csv, line 2: a time must be above 0"), run.err());
        assertTrue(run.err().contains("runs.csv, line 3: the zoo has no network \"lenet\""), run.err());
        assertTrue(run.err().contains("runs.csv, line 5: mobilenetv2_100 is measured twice"), run.err());
        assertFalse(Files.exists(profile));
    }

    @Test
    void wrongUnitsAndMixturesAreRefused() throws IOException {
        String example = Files.readString(EXAMPLE);
        CommandRun micro = calibrate(csv(example.replaceAll("\\.(\\d{3})(\\d*),224", "$1.$2,224")));
        assertTrue(micro.err().contains("line 3: all times are about "), micro.err());
        assertEquals(2, micro.exitCode());
        CommandRun mixed = calibrate(csv(example.replaceFirst(",fp32", ",int8")));
        assertTrue(mixed.err().contains("precision is \"fp32\" here and \"int8\" in line 3"), mixed.err());
        assertEquals(
                0,
                calibrate(csv(example.replaceFirst(",fp32", ",int8")), "--precision", "fp32")
                        .exitCode());
    }

    @Test
    void tooFewNetworksSaySo() throws IOException {
        CommandRun run = calibrate(csv("design,latency_ms\nzoo:resnet18,30\n"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("at least 3 networks, got 1"), run.err());
        assertFalse(Files.exists(profile));
    }

    @Test
    void logsAreReadFromAFolderAndNamedBySidecarOrByGraph() throws IOException {
        List<String> networks = List.of("mobilenet_v1_1.0_224", "mobilenet_v2_1.0_224", "resnet18", "unnamed");
        Path logs = Files.createDirectory(folder.resolve("logs"));
        IntStream.range(0, networks.size())
                .forEach(i -> write(
                        logs.resolve(i + ".txt"),
                        "INFO: Num threads: [1]\nINFO: Graph: [" + networks.get(i) + ".tflite]\n"
                                + "INFO: Inference timings in us: Init: 1, Inference (avg): " + (7000 + 4000 * i)
                                + "\n"));
        CommandRun unnamed = calibrate(logs);
        assertTrue(
                unnamed.err().contains("3.txt, line 3: \"unnamed.tflite\" is no network that is known"), unnamed.err());
        Files.writeString(logs.resolve("networks.csv"), "file,design\n3.txt,zoo:mobilenetv3_large_100\n");
        CommandRun named = calibrate(logs, "--format", "json");
        assertEquals(0, named.exitCode(), named.err());
        assertEquals(4, named.json().get("networks").size());
        assertEquals(1, named.json().get("threads").intValue());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void usageIsChecked() {
        CommandRun noSibling = CommandRun.of("calibrate", "--from", EXAMPLE.toString());
        assertEquals(2, noSibling.exitCode());
        assertTrue(noSibling.err().contains("choose one with --like from pixel-6-cpu"), noSibling.err());
        CommandRun noFile = CommandRun.of("calibrate", "--like", "pixel-6-cpu");
        assertTrue(noFile.err().contains("--like goes with --from"), noFile.err());
        CommandRun strange = CommandRun.of("calibrate", "--from", EXAMPLE.toString(), "--like", "toaster");
        assertTrue(strange.err().contains("there is no device \"toaster\""), strange.err());
        assertTrue(calibrate(EXAMPLE, "--id", "My Phone").err().contains("is no id"));
        assertTrue(calibrate(EXAMPLE, "--id", "s23-cpu").err().contains("comes with the designer"));
        assertEquals(2, calibrate(Path.of("none.csv")).exitCode());
    }
}
