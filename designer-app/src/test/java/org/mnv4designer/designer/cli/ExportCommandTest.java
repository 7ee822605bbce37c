package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mnv4designer.base.Shape;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.StoredTensor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
    private static final String TINY = "zoo:mobilenetv4_conv_small,width=0.25,classes=4,input=32x32";

    @TempDir
    private Path folder;

    @Test
    void theJsonSpecHoldsCountsAndKeys() throws Exception {
        Path file = folder.resolve("spec.json");
        CommandRun run = CommandRun.of("export", TINY, "--to", "json", "-o", file.toString());
        JsonNode spec = JsonMapper.shared().readTree(Files.readString(file));
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("mnv4-spec", spec.get("format").stringValue());
        assertEquals(
                "conv_stem.weight",
                spec.get("operators").get(0).get("weights").get(0).get("key").stringValue());
    }

    @Test
    void anOnnxFileWithoutWeightsIsStructureOnly() throws Exception {
        Path file = folder.resolve("tiny.onnx");
        CommandRun run = CommandRun.of("export", TINY, "--to", "onnx", "-o", file.toString(), "--batch", "dynamic");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(bytes.contains("BatchNormalization") && bytes.contains("bn1.running_var"));
    }

    @Test
    void weightsThatDoNotSuitAreListedAndNothingIsWritten() throws Exception {
        Path weights = folder.resolve("other.safetensors");
        Safetensors.write(weights, Map.of("conv_stem.weight", StoredTensor.of(Shape.of(1), 1f)), Map.of());
        Path file = folder.resolve("tiny.onnx");
        CommandRun run =
                CommandRun.of("export", TINY, "--to", "onnx", "-o", file.toString(), "--weights", weights.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("WEIGHT-001 block \"stem\""), run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThatThereAre() {
        CommandRun run = CommandRun.of("export", TINY, "--to", "tflite", "-o", "x");
        assertEquals(2, run.exitCode());
        assertEquals("mnv4: there is no format \"tflite\". Fix: choose from json, onnx\n", run.err());
    }

    @Test
    void optionsThatAFormatCannotHonourAreWrongUsage() {
        assertEquals(
                2,
                CommandRun.of("export", TINY, "--to", "onnx", "-o", "x", "--opset", "9")
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of("export", TINY, "--to", "json", "-o", "x", "--batch", "dynamic")
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of("export", TINY, "--to", "json", "-o", "x", "--batch", "0")
                        .exitCode());
        assertEquals(2, CommandRun.of("export", TINY, "--to", "onnx").exitCode());
    }

    @Test
    void aMissingWeightFileIsUnreadableInput() {
        CommandRun run = CommandRun.of("export", TINY, "--to", "onnx", "-o", "x", "--weights", "none.safetensors");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("none.safetensors"), run.err());
    }
}
