package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.base.Shape;
import org.mnv4designer.parameter.Safetensors;
import org.mnv4designer.parameter.SafetensorsFile;
import org.mnv4designer.parameter.StoredTensor;
import tools.jackson.databind.JsonNode;

class InferCommandTest {
    private static final Path DIGITS = Path.of("..", "examples", "digits");
    private static final String DESIGN = DIGITS.resolve("digits.mnv4.json").toString();
    private static final String TINY = "zoo:mobilenetv4_conv_small,width=0.25,classes=4,input=32x48";

    @TempDir
    private Path folder;

    private static String image(int digit) {
        return DIGITS.resolve("images/digit-" + digit + ".png").toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aDigitIsRecognised(int digit) {
        CommandRun run = CommandRun.of("infer", DESIGN, "--image", image(digit), "--format", "json", "--runs", "1");
        JsonNode best = run.json().get("top").get(0);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(digit, best.get("index").intValue());
        assertEquals(Integer.toString(digit), best.get("label").stringValue());
        assertTrue(best.get("probability").doubleValue() > 0.5);
    }

    @Test
    void jsonTellsTheEngineTheTimeAndThePreprocessing() {
        JsonNode result = CommandRun.of("infer", DESIGN, "--image", image(3), "--format", "json", "--top", "2")
                .json();
        assertEquals("nd4j", result.get("engine").stringValue());
        assertEquals(5, result.get("milliseconds").get("runs").intValue());
        assertTrue(result.get("milliseconds").get("median").doubleValue() > 0);
        assertEquals("stretch", result.get("preprocessing").get("resize").stringValue());
        assertEquals(2, result.get("top").size());
    }

    @Test
    void textIsATableAndTheTime() {
        CommandRun run = CommandRun.of("infer", DESIGN, "--image", image(7), "--top", "1");
        assertTrue(run.out().startsWith("class  probability  index\n7 "), run.out());
        assertTrue(run.out().contains("median of 5 runs"), run.out());
    }

    @Test
    void aDumpHoldsLogitsAndEveryBlock() throws Exception {
        Path tensor = folder.resolve("input.safetensors");
        Path dump = folder.resolve("dump.safetensors");
        Safetensors.write(
                tensor, Map.of("input", StoredTensor.of(Shape.of(2, 3, 32, 48), new float[2 * 3 * 32 * 48])), Map.of());
        CommandRun run =
                CommandRun.of("infer", TINY, "--seed", "4", "--tensor", tensor.toString(), "--dump", dump.toString());
        SafetensorsFile saved = Safetensors.read(dump);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(Shape.of(2, 4), saved.find("logits").orElseThrow().shape());
        assertEquals(Shape.of(2, 32, 16, 24), saved.find("stem").orElseThrow().shape());
        assertEquals(
                Shape.of(2, 240, 1, 2), saved.find("blocks.4.0").orElseThrow().shape());
    }

    @Test
    void aNetworkWithoutClassesTellsItsMaps() {
        CommandRun run =
                CommandRun.of("infer", TINY + ",outputs=pyramid", "--seed", "4", "--image", image(2), "--runs", "1");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("output "), run.out());
        assertTrue(
                run.out()
                                .lines()
                                .filter(line -> line.matches("\\S+ +1x\\d+x\\d+x\\d+"))
                                .count()
                        == 4,
                run.out());
    }

    @Test
    void aTensorOfAnotherShapeIsRefusedWithBoth() throws Exception {
        Path tensor = folder.resolve("input.safetensors");
        Safetensors.write(tensor, Map.of("input", StoredTensor.of(Shape.of(1, 3, 2, 2), new float[12])), Map.of());
        CommandRun run = CommandRun.of("infer", TINY, "--seed", "4", "--tensor", tensor.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("1x3x2x2") && run.err().contains("1x3x32x48"), run.err());
    }

    @Test
    void unsuitableWeightsAreListedByBlock() {
        String weights = DIGITS.resolve("digits.safetensors").toString();
        CommandRun run = CommandRun.of("infer", TINY, "--weights", weights, "--image", image(1));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("error WEIGHT-002 block \"classifier\""), run.err());
    }

    @Test
    void wrongUsageIsExplained() {
        assertEquals(2, CommandRun.of("infer", DESIGN).exitCode());
        assertEquals(2, CommandRun.of("infer", TINY, "--image", image(1)).exitCode());
        assertEquals(2, CommandRun.of("infer", DESIGN, "--image", "no.png").exitCode());
        assertEquals(2, CommandRun.of("infer", DESIGN, "--image", DESIGN).exitCode());
        assertEquals(
                2,
                CommandRun.of("infer", DESIGN, "--image", image(1), "--top", "0")
                        .exitCode());
        CommandRun engine = CommandRun.of("infer", DESIGN, "--image", image(1), "--engine", "abacus");
        assertEquals(2, engine.exitCode());
        assertTrue(engine.err().contains("choose from nd4j"), engine.err());
    }

    @Test
    void aFolderOfImagesIsEvaluated() throws Exception {
        for (int digit = 0; digit < 10; digit++) {
            Path ofClass = Files.createDirectory(folder.resolve(Integer.toString(digit)));
            Files.copy(Path.of(image(digit)), ofClass.resolve("one.png"));
        }
        Files.copy(Path.of(image(4)), folder.resolve("9").resolve("wrong.png"));
        JsonNode result = CommandRun.of("evaluate", DESIGN, "--images", folder.toString(), "--format", "json")
                .json();
        assertEquals(11, result.get("images").intValue());
        assertEquals(1000.0 / 11, result.get("top1").doubleValue(), 1e-9);
        assertTrue(result.get("imagesPerSecond").doubleValue() > 0);
        CommandRun text = CommandRun.of("evaluate", DESIGN, "--images", folder.toString());
        assertTrue(text.out().contains("actual  taken for  images\n9       4               1\n"), text.out());
    }

    @Test
    void foldersMustBeCalledByClasses() throws Exception {
        CommandRun empty = CommandRun.of("evaluate", DESIGN, "--images", folder.toString());
        Files.createDirectory(folder.resolve("cats"));
        CommandRun unknown = CommandRun.of("evaluate", DESIGN, "--images", folder.toString());
        assertEquals(2, empty.exitCode());
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("cats"), unknown.err());
    }
}
