package org.mnv4designer.design.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.Design;
import org.mnv4designer.graph.TypedGraph;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

class DesignFileTest {
    private final DesignFile files = new DesignFile(BlockTypes.load());

    private Design parse(String text) throws DesignFileException {
        return files.parse("x.mnv4.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String design(String rest) {
        return "{'format': 'mnv4-design', 'version': 1" + (rest.isEmpty() ? "" : ", " + rest) + "}";
    }

    static Stream<String> zoo() {
        return Zoo.list().stream().map(ZooEntry::name);
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void everyZooDesignSurvivesItsFileByteForByte(String name) throws DesignFileException {
        Design design = Zoo.design(name);
        byte[] text = files.text(design);

        Design read = files.parse(name, text);

        assertEquals(design, read);
        assertArrayEquals(text, files.text(read));
    }

    @Test
    void aDesignWrittenByHandTakesDefaultsForWhatItLeavesOut() throws DesignFileException {
        Design design = parse(design("""
                'name': 'tiny', 'input': {'height': 64, 'width': 96}, 'classes': 10,
                'blocks': [
                  {'id': 'stem', 'type': 'conv', 'parameters': {'outChannels': 16, 'kernel': 3, 'stride': 2}},
                  {'id': 'body', 'type': 'uib', 'parameters': {'outChannels': 16, 'startKernel': 3, 'activation': 'gelu'}},
                  {'id': 'sum', 'type': 'add'},
                  {'id': 'pool', 'type': 'pool'},
                  {'id': 'classifier', 'type': 'classifier'}],
                'wires': [
                  {'from': 'input', 'to': 'stem'}, {'from': 'stem:out', 'to': 'body:in'},
                  {'from': 'stem', 'to': 'sum:in0'}, {'from': 'body', 'to': 'sum:in1'},
                  {'from': 'sum', 'to': 'pool'}, {'from': 'pool', 'to': 'classifier'}],
                'outputs': [{'name': 'logits', 'from': 'classifier'}]
                """));

        TypedGraph graph = TypedGraph.of(design);

        assertTrue(graph.isComplete(), graph.diagnostics().toString());
        assertEquals("1x10", graph.block("classifier").orElseThrow().output(0).toString());
        assertEquals("1x16x32x48", graph.block("sum").orElseThrow().output(0).toString());
    }

    @Test
    void unknownKeysAndBlockTypesSurviveAtEveryLevel() throws DesignFileException {
        Design design = parse(design("""
                'future': {'a': [1, null, 1.50]}, 'input': {'height': 32, 'tilt': 3},
                'conventions': {'batchNorm': {'epsilon': 0.001, 'fused': true}},
                'groups': [{'id': 'g', 'title': 'G', 'colour': 'red'}],
                'blocks': [
                  {'id': 'a', 'type': 'conv', 'group': 'g', 'parameters': {'kernel': 5, 'secret': 7}, 'tag': 'x'},
                  {'id': 'b', 'type': 'from-the-future', 'parameters': {'depth': {'n': 2}}}],
                'wires': [{'from': 'a', 'to': 'b:left', 'weight': 9}],
                'targets': [{'macs': 5, 'wish': 'w'}, {'device': 'd', 'latencyMs': 2, 'why': 'y'}],
                'outputs': [{'name': 'o', 'from': 'a', 'note': 'n'}]
                """));

        String text = new String(files.text(design), StandardCharsets.UTF_8).replaceAll("\\s+", "");

        for (String kept : new String[] {
            "\"future\":{\"a\":[1,null,1.50]}",
            "\"tilt\":3",
            "\"fused\":true",
            "\"colour\":\"red\"",
            "\"secret\":7",
            "\"tag\":\"x\"",
            "\"type\":\"from-the-future\",\"parameters\":{\"depth\":{\"n\":2}}",
            "\"weight\":9",
            "\"wish\":\"w\"",
            "\"why\":\"y\"",
            "\"note\":\"n\""
        }) {
            assertTrue(text.contains(kept), kept + " not in " + text);
        }
        assertEquals(design, files.parse("again", files.text(design)));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("{'format': 'mnv4-design'}", "/version", "missing"),
                Arguments.of("{'version': 1}", "/format", "missing"),
                Arguments.of("{'format': 'other', 'version': 1}", "/format", "other"),
                Arguments.of("{'format': 'mnv4-design', 'version': 99}", "/version", "update"),
                Arguments.of("[1]", "", "no JSON object"),
                Arguments.of("{'format': 'mnv4-design', 'format': 'x'}", "line 1", "JSON"),
                Arguments.of("{'format': 'mnv4-de", "line 1", "JSON"),
                Arguments.of(design("'classes': 0"), "/classes", "got 0"),
                Arguments.of(design("'input': {'height': -4}"), "/input/height", "got -4"),
                Arguments.of(design("'input': {'height': 1e9}"), "/input/height", "whole number"),
                Arguments.of(design("'blocks': {}"), "/blocks", "a list"),
                Arguments.of(design("'blocks': [{'type': 'conv'}]"), "/blocks/0/id", "missing"),
                Arguments.of(design("'blocks': [{'id': 'input', 'type': 'conv'}]"), "/blocks/0/id", "taken"),
                Arguments.of(design("'blocks': [{'id': '9', 'type': 'conv'}]"), "/blocks/0/id", "no id"),
                Arguments.of(
                        design("'blocks': [{'id': 'a', 'type': 'add'}, {'id': 'a', 'type': 'add'}]"),
                        "/blocks/1/id",
                        "taken"),
                Arguments.of(
                        design("'blocks': [{'id': 'a', 'type': 'conv', 'parameters': {'kernel': 'three'}}]"),
                        "/blocks/0/parameters/kernel",
                        "\"three\""),
                Arguments.of(
                        design("'blocks': [{'id': 'a', 'type': 'conv', 'parameters': {'activation': 'wow'}}]"),
                        "/blocks/0/parameters/activation",
                        "hard-swish"),
                Arguments.of(
                        design("'blocks': [{'id': 'a', 'type': 'add', 'group': 'g'}]"), "/blocks/0/group", "no group"),
                Arguments.of(
                        design("'groups': [{'id': 'a', 'parent': 'b'}, {'id': 'b', 'parent': 'a'}]"),
                        "/groups/0/parent",
                        "inside itself"),
                Arguments.of(design("'groups': [" + chain(40) + "]"), "/groups/", "more than 32 deep"),
                Arguments.of(design("'targets': [{'speed': 3}]"), "/targets/0", "no limit"),
                Arguments.of(design("'targets': [{'device': 'pixel-6-cpu'}]"), "/targets/0", "no limit"),
                Arguments.of(design("'targets': [{'latencyMs': 3}]"), "/targets/0/device", "missing"),
                Arguments.of(design("'targets': [{'macs': 3, 'parameters': 4}]"), "/targets/0", "several limits"),
                Arguments.of(design("'outputs': [{'name': ' ', 'from': 'a'}]"), "/outputs/0/name", "empty"),
                Arguments.of(
                        design("'wires': [{'from': 'a', 'to': 'b', 'bends': [[1e400, 2]]}]"),
                        "/wires/0/bends",
                        "numbers up to"),
                Arguments.of(design("'wires': [{'from': 'a'}]"), "/wires/0/to", "missing"),
                Arguments.of(design("'labels': 3"), "/labels", "list"),
                Arguments.of("{'a': 1} {}", "line 1, column 10", "more follows"),
                Arguments.of("{'a':".repeat(3000), "line 1", "nesting depth"));
    }

    /** Groups, each inside the one before. */
    private static String chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "{'id': 'g" + i + "'" + (i == 0 ? "" : ", 'parent': 'g" + (i - 1) + "'") + "}")
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a': NaN}", "{'a': 1e", "{'a': // remark\n1}"})
    void brokenJsonIsExplainedWithoutTheParsersSettings(String text) {
        DesignFileException refusal = assertThrows(DesignFileException.class, () -> parse(text));

        assertFalse(refusal.getMessage().contains("`"), refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsNameFilePlaceAndFix(String text, String place, String word) {
        DesignFileException refusal = assertThrows(DesignFileException.class, () -> parse(text));

        assertTrue(refusal.getMessage().startsWith("x.mnv4.json"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(place), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Fix: "), refusal.getMessage());
    }

    @Test
    void savingReadsBackTheSame(@TempDir Path folder) throws Exception {
        Design design = Zoo.design("mobilenetv4_conv_small");
        Path file = folder.resolve("s.mnv4.json");

        files.save(design, file);

        assertEquals(design, files.read(file));
        assertTrue(Files.readString(file).endsWith("}\n"));
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        DesignFileException refusal =
                assertThrows(DesignFileException.class, () -> files.read(folder.resolve("none.mnv4.json")));

        assertTrue(refusal.getMessage().contains("no such file"), refusal.getMessage());
    }
}
